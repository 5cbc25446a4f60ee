package io.opnode.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "..", "docs", "settings.md");

    @Test
    @DisplayName("docs/settings.md names every setting with its default and its meaning")
    void settingsDocumentIsCurrent() throws IOException {
        String current = render(settings());
        if (Boolean.getBoolean("opnode.write-docs")) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(DOCUMENT)
                .as("write it anew: mvn -pl apps/launcher -am test -Dopnode.write-docs=true")
                .hasContent(current);
    }

    private static Map<String, JsonNode> settings() throws IOException {
        Map<String, JsonNode> all = new TreeMap<>();
        for (URL url :
                Collections.list(
                        SettingsDocumentTest.class
                                .getClassLoader()
                                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = url.openStream()) {
                for (JsonNode property :
                        JsonMapper.builder().build().readTree(in).path("properties")) {
                    String name = property.path("name").asString();
                    if (name.startsWith("opnode.")) {
                        all.put(name, property);
                    }
                }
            }
        }
        return all;
    }

    private static String render(Map<String, JsonNode> settings) {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Settings

                        Given to `./opnode up` as `--set NAME=VALUE`, or as environment variables
                        (`OPNODE_CHAIN_CONFIRMATION_DEPTH=6`). Made from the code; do not edit.

                        | setting | default | meaning |
                        |---|---|---|
                        """);
        settings.forEach((name, property) ->
                text.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(fallback(property))
                        .append(" | ")
                        .append(cell(property.path("description").asString("")))
                        .append(" |\n"));
        return text.toString();
    }

    private static String fallback(JsonNode property) {
        JsonNode value = property.path("defaultValue");
        return value.isMissingNode() ? "" : "`" + cell(value.asString(value.toString())) + "`";
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replace("|", "\\|");
    }
}
