package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag("docker")
@ExtendWith(SharedPlatform.class)
class OpenApiDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "..", "docs", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    @Test
    @DisplayName("docs/openapi.json is what the platform serves")
    void openApiDocumentIsCurrent(Platform platform) throws IOException {
        String current = normalised(platform.api().get("/api/v1/openapi"));
        if (Boolean.getBoolean("opnode.write-docs")) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(DOCUMENT)
                .as("write it anew: mvn -pl apps/launcher -am test -Dopnode.write-docs=true")
                .hasContent(current);
    }

    /** Members in order of their names, and no address of this machine. */
    private static String normalised(JsonNode served) {
        ((ObjectNode) served).remove("servers");
        Object sorted = JSON.treeToValue(served, Object.class);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted) + "\n";
    }
}
