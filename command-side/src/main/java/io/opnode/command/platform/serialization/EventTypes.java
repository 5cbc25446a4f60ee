package io.opnode.command.platform.serialization;

import io.opnode.domain.kernel.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which class stands for which logical name. One name has one class: that of its highest revision.
 */
public final class EventTypes {
    private final Map<Class<?>, EventName> names;
    private final Map<String, Class<?>> classes;

    private EventTypes(Map<Class<?>, EventName> names) {
        this.names = Collections.unmodifiableMap(names);
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        names.forEach((type, name) -> {
            Class<?> other = byName.putIfAbsent(name.value(), type);
            if (other != null) {
                throw new IllegalArgumentException(
                        "event name %s: %s and %s (expected one class per name)"
                                .formatted(name.value(), other.getName(), type.getName()));
            }
        });
        this.classes = Collections.unmodifiableMap(byName);
    }

    /**
     * Finds every event below the given sealed types.
     *
     * @param sealedRoots sealed interfaces, or single records; all leaves carry {@link Named}
     * @throws IllegalArgumentException when a leaf is not a record, lacks its name, or shares it
     */
    public static EventTypes of(Class<?>... sealedRoots) {
        Map<Class<?>, EventName> names = new LinkedHashMap<>();
        leaves(sealedRoots).forEach(leaf -> names.put(leaf, nameOf(leaf)));
        return new EventTypes(names);
    }

    private static List<Class<?>> leaves(Class<?>... roots) {
        List<Class<?>> leaves = new ArrayList<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(roots));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            Class<?>[] cases = type.getPermittedSubclasses();
            if (cases == null) {
                leaves.add(type);
            } else {
                List.of(cases).reversed().forEach(open::push);
            }
        }
        return leaves;
    }

    private static EventName nameOf(Class<?> leaf) {
        Named named = leaf.getAnnotation(Named.class);
        if (!leaf.isRecord() || named == null) {
            throw new IllegalArgumentException(
                    leaf.getName() + " (expected a record with @Named(\"feature.event\"))");
        }
        return new EventName(named.value(), named.revision());
    }

    /**
     * Adds commands, so that they can wait for their time: {@code SubmitJob} of package {@code job}
     * is {@code command.job.submit-job}.
     *
     * @param sealedRoots sealed interfaces of records
     */
    public EventTypes withCommands(Class<?>... sealedRoots) {
        Map<Class<?>, EventName> more = new LinkedHashMap<>(names);
        for (Class<?> leaf : leaves(sealedRoots)) {
            String feature = leaf.getPackageName().replaceAll(".*[.]", "");
            more.put(leaf, new EventName("command." + feature + "." + Kebab.of(leaf), 1));
        }
        return new EventTypes(more);
    }

    /** Adds a message that is no domain event, such as a token or a snapshot. */
    public EventTypes with(Class<?> type, String name, int revision) {
        Map<Class<?>, EventName> more = new LinkedHashMap<>(names);
        more.put(type, new EventName(name, revision));
        return new EventTypes(more);
    }

    /** In the order of the sealed types' permits. */
    public Collection<Class<?>> classes() {
        return names.keySet();
    }

    public boolean contains(Class<?> type) {
        return names.containsKey(type);
    }

    /**
     * @throws IllegalArgumentException when the class has no logical name
     */
    public EventName nameOfClass(Class<?> type) {
        return find(type)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                type.getName()
                                        + " has no logical name; add it to the event types of this program"));
    }

    public Optional<EventName> find(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    /**
     * The class of a stored message, after upcasting.
     *
     * @param revision as stored; null where Axon keeps none, as for tokens
     * @throws UnknownEventTypeException when the name is unknown or the revision is not the current
     *     one
     */
    public Class<?> classOf(String name, @Nullable String revision) {
        Class<?> type = classes.get(name);
        if (type == null) {
            throw new UnknownEventTypeException(
                    "event type %s revision %s is unknown to this program; start a version that knows it"
                            .formatted(name, revision));
        }
        int current = nameOfClass(type).revision();
        if (revision != null && !Integer.toString(current).equals(revision)) {
            throw new UnknownEventTypeException(
                    "event type %s revision %s: this program reads revision %d; start a newer version or add an upcaster"
                            .formatted(name, revision, current));
        }
        return type;
    }
}
