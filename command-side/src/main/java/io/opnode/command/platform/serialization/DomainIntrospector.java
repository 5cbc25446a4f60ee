package io.opnode.command.platform.serialization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Reads from the shape of a type what other code bases say by annotations; the rules stand in
 * {@link DomainJson}.
 */
final class DomainIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "type";
    private static final Set<Class<?>> SCALARS =
            Set.of(
                    String.class,
                    BigInteger.class,
                    long.class,
                    Long.class,
                    int.class,
                    Integer.class,
                    Instant.class,
                    Duration.class);

    private static final JsonTypeInfo.Value BY_NAME =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, TYPE, null, false, true);
    private static final List<NamedType> TOKENS =
            List.of(
                    new NamedType(GlobalSequenceTrackingToken.class, "position"),
                    new NamedType(ReplayToken.class, "replay"),
                    new NamedType(MergedTrackingToken.class, "merged"));

    private final transient EventTypes types;

    DomainIntrospector(EventTypes types) {
        this.types = types;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** A record is its components: its other methods, {@code isZero()} say, are no properties. */
    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
        return type.getRawType().isRecord()
                ? checker.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                        .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                        .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                : checker;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass) {
            return isSealed(annotated.getRawType()) ? BY_NAME : null;
        }
        if (annotated instanceof AnnotatedMember member
                && TrackingToken.class.isAssignableFrom(member.getDeclaringClass())) {
            // WHY: Axon asks for class names here; tokens inside tokens get a short name instead.
            return member.getRawType() == TrackingToken.class
                    ? BY_NAME
                    : JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NONE, null, null, null, false, null);
        }
        return null;
    }

    /** Axon reads a replay token's context under another name than it writes it. */
    @Override
    public @Nullable PropertyName findNameForSerialization(
            MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedField field
                        && field.getDeclaringClass() == ReplayToken.class
                        && field.getName().equals("context")
                ? PropertyName.construct("resetContext")
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        if (type == TrackingToken.class) {
            return TOKENS;
        }
        if (!(annotated instanceof AnnotatedClass) || !isSealed(type)) {
            return null;
        }
        List<NamedType> cases = new ArrayList<>();
        leaves(type, cases);
        long different = cases.stream().map(NamedType::getName).distinct().count();
        if (different != cases.size()) {
            throw new IllegalArgumentException(
                    "cases of "
                            + type.getName()
                            + ": "
                            + cases
                            + " (expected different simple names)");
        }
        return cases;
    }

    private static void leaves(Class<?> type, List<NamedType> found) {
        for (Class<?> one : type.getPermittedSubclasses()) {
            if (isSealed(one)) {
                leaves(one, found);
            } else {
                found.add(new NamedType(one, caseName(one)));
            }
        }
    }

    private static String caseName(Class<?> type) {
        if (type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(TYPE))) {
            throw new IllegalArgumentException(
                    type.getName() + ": component type (expected another name; it marks the case)");
        }
        return Kebab.of(type);
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMethod method
                        && isValue(method.getDeclaringClass())
                        && isAccessor(method.getAnnotated())
                ? Boolean.TRUE
                : null;
    }

    private static boolean isAccessor(Method method) {
        return method.equals(method.getDeclaringClass().getRecordComponents()[0].getAccessor());
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
            MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor constructor
                        && constructor.getParameterCount() == 1
                        && isValue(constructor.getDeclaringClass())
                        && constructor.getRawParameterType(0)
                                == constructor
                                        .getDeclaringClass()
                                        .getRecordComponents()[0]
                                        .getType()
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    private boolean isValue(Class<?> type) {
        if (!type.isRecord() || types.contains(type) || isCase(type)) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && SCALARS.contains(components[0].getType());
    }

    private static boolean isCase(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(DomainIntrospector::isSealed);
    }

    private static boolean isSealed(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }
}
