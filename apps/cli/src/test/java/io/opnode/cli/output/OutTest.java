package io.opnode.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutTest {
    private final StringWriter data = new StringWriter();
    private final StringWriter talk = new StringWriter();

    private Out out(Out.Format format) {
        return new Out(format, new PrintWriter(data), new PrintWriter(talk));
    }

    @Test
    void alignsColumnsAtTheWidestCell() {
        List<String> lines =
                Out.table(List.of("A", "LONG"), List.of(List.of("wide", "x"), List.of("y", "")));
        assertThat(lines).containsExactly("A     LONG", "wide  x", "y");
    }

    @Test
    void printsTheSameResultInEachForm() {
        out(Out.Format.table).result(Map.of("count", 1), List.of("one"));
        out(Out.Format.json).result(Map.of("count", 1), List.of("one"));
        out(Out.Format.yaml).result(Map.of("count", 1), List.of("one"));
        assertThat(data.toString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("one\n{\n  \"count\" : 1\n}\ncount: 1\n");
        assertThat(talk.toString()).isEmpty();
    }

    @Test
    void keepsProgressAndErrorsAwayFromData() {
        out(Out.Format.table).step("quote", "cheap");
        out(Out.Format.table)
                .error(new CliException(ExitCode.FAILURE, "broken", "It broke.", "Mend it."));
        assertThat(data.toString()).isEmpty();
        assertThat(talk.toString().lines())
                .containsExactly("quote     cheap", "opnode: It broke.", "        Mend it.");
    }

    @Test
    @DisplayName("A12: text of others cannot steer the terminal")
    void takesControlCharactersOutOfTextOfOthers() {
        out(Out.Format.table).log("job-1", "\u001b[2Jred\u009b31m\ttab\nnext\r\u0007\n");
        out(Out.Format.table).say("two\nlines");
        assertThat(data.toString()).isEqualTo("·[2Jred·31m\ttab\nnext··\n");
        assertThat(talk.toString().lines()).containsExactly("two·lines");
    }
}
