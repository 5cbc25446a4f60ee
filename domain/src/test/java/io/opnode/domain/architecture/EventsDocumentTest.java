package io.opnode.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.wallet.WalletEvent;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/events.md} is made from the event types and fails the build when it is stale. Make it
 * anew with {@code mvn -pl domain test -Dtest=EventsDocumentTest -Dopnode.write-docs=true}.
 */
class EventsDocumentTest {
    private static final List<Class<?>> ROOTS =
            List.of(
                    JobEvent.class,
                    WalletEvent.class,
                    NodeEvent.class,
                    DisputeEvent.class,
                    StakeEvent.class,
                    GovernanceEvent.class,
                    TreasuryEvent.class);

    private final TreeMap<String, Class<?>> values = new TreeMap<>();

    @Test
    void documentsEveryEventAsItIs() throws IOException {
        Path file = repository().resolve("docs").resolve("events.md");
        String text = document();
        if (Boolean.getBoolean("opnode.write-docs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("write it with -Dopnode.write-docs=true").exists();
        assertThat(Files.readString(file))
                .as("docs/events.md is stale; write it with -Dopnode.write-docs=true")
                .isEqualTo(text);
    }

    /** The folder above this module. */
    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("domain")) ? here : here.getParent();
    }

    private String document() throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(
                """
                # Events

                Made from the sealed event types of `domain`; do not edit. In the log an
                event stands under its logical name and revision, never under a class name.
                A value record with one text component is that text in JSON; big integers
                are texts of digits; an absent optional has no key.

                """);
        for (Class<?> root : ROOTS) {
            text.append("## ").append(root.getSimpleName()).append("\n\n");
            text.append("| name | revision | when | fields |\n|---|---|---|---|\n");
            for (Class<?> event : root.getPermittedSubclasses()) {
                Named named = event.getAnnotation(Named.class);
                text.append(
                        "| `%s` | %d | %s | %s |%n"
                                .formatted(
                                        named.value(),
                                        named.revision(),
                                        when(event),
                                        fields(event)));
            }
            text.append('\n');
        }
        text.append("## Values\n\n| value | fields |\n|---|---|\n");
        Set<Class<?>> written = new java.util.HashSet<>();
        while (written.size() < values.size()) {
            // Describing a value may name further ones.
            for (Class<?> value : List.copyOf(values.values())) {
                if (written.add(value)) {
                    fields(value);
                }
            }
        }
        values.values().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(v ->
                        text.append("| `%s` | %s |%n".formatted(v.getSimpleName(), fields(v))));
        return text.toString().replace("\r\n", "\n");
    }

    /** The first sentence of the event's comment in the source. */
    private static String when(Class<?> event) throws IOException {
        Class<?> root = Objects.requireNonNull(event.getEnclosingClass());
        Path source =
                repository()
                        .resolve("domain/src/main/java")
                        .resolve(root.getName().replace('.', '/') + ".java");
        String name = Pattern.quote(event.getSimpleName());
        Matcher comment =
                Pattern.compile(
                                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Named\\([^)]*\\)\\s*record "
                                        + name
                                        + "\\(",
                                Pattern.DOTALL)
                        .matcher(Files.readString(source));
        assertThat(comment.find()).as("%s: a comment that says when", event).isTrue();
        String text =
                comment.group(1)
                        .replaceAll("(?m)^\\s*\\*", " ")
                        .replaceAll("\\{@\\w+ #?([^}]*)\\}", "$1")
                        .replaceAll("\\s+", " ")
                        .strip();
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end + 1);
        assertThat(sentence).as("%s: when", event).doesNotContain("@").hasSizeGreaterThan(10);
        return sentence;
    }

    private String fields(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> "`" + c + "`")
                    .reduce((a, b) -> a + " · " + b)
                    .orElse("");
        }
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add("`%s` %s".formatted(component.getName(), name(component.getGenericType())));
        }
        return String.join(", ", fields);
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            String arguments =
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(this::name)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("");
            String raw = ((Class<?>) generic.getRawType()).getSimpleName();
            return raw.equals("Optional") ? arguments + "?" : raw + " of " + arguments;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() || plain.isEnum()) {
            values.putIfAbsent(plain.getName(), plain);
        }
        return plain.getSimpleName();
    }
}
