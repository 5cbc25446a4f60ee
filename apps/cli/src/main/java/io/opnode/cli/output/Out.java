package io.opnode.cli.output;

import io.opnode.cli.CliException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Data goes to stdout in the form asked for; everything else goes to stderr. */
public final class Out {
    /** The forms of {@code -o}. */
    public enum Format {
        table,
        json,
        yaml
    }

    private final Format format;
    private final PrintWriter data;
    private final PrintWriter talk;

    public Out(Format format, PrintWriter data, PrintWriter talk) {
        this.format = format;
        this.data = data;
        this.talk = talk;
    }

    public boolean isTable() {
        return format == Format.table;
    }

    /** One line of progress or explanation; never data. */
    public void say(String line) {
        talk.println(Plain.text(line));
        talk.flush();
    }

    /** One line of progress under a short word that says what it is about. */
    public void step(String word, String line) {
        say(String.format("%-10s%s%s", word, word.length() < 10 ? "" : " ", line));
    }

    /** A result for programs; in table form {@code lines} are printed instead. */
    public void result(Object json, List<String> lines) {
        if (isTable()) {
            lines.forEach(line -> data.println(Plain.text(line)));
        } else {
            data.println(mapper().writeValueAsString(json).stripTrailing());
        }
        data.flush();
    }

    /** A piece of a job's log: as it is, or one object for programs. */
    public void log(String jobId, String text) {
        if (isTable()) {
            data.print(Plain.lines(text));
            data.flush();
        } else {
            result(Map.of("jobId", jobId, "log", text), List.of());
        }
    }

    /** Rows under a heading, each column as wide as its widest cell. */
    public static List<String> table(List<String> heading, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(heading));
        all.addAll(rows);
        int[] width = new int[heading.size()];
        for (List<String> row : all) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < width.length; i++) {
                line.append(row.get(i)).append(" ".repeat(width[i] - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Names and values under each other. */
    public static List<String> pairs(List<Map.Entry<String, String>> pairs) {
        int width = pairs.stream().mapToInt(pair -> pair.getKey().length()).max().orElse(0);
        return pairs.stream()
                .map(pair ->
                        pair.getKey()
                                + " ".repeat(width - pair.getKey().length() + 2)
                                + pair.getValue())
                .toList();
    }

    public void error(CliException error) {
        if (format == Format.json) {
            ObjectNode problem =
                    mapper().createObjectNode()
                            .put("code", error.code())
                            .put("message", error.getMessage())
                            .put("hint", error.hint())
                            .put("exitCode", error.exitCode().code());
            if (!error.facts().isEmpty()) {
                error.facts().forEach(problem.putArray("facts")::add);
            }
            talk.println(mapper().writeValueAsString(problem));
            talk.flush();
        } else {
            say("opnode: " + error.getMessage());
            error.facts().forEach(fact -> say("        - " + fact));
            say("        " + error.hint());
        }
    }

    private ObjectMapper mapper() {
        return format == Format.yaml
                ? YAMLMapper.builder()
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                        .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .build()
                : JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
