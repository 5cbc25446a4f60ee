package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint of the OpenAPI file, fed with what it does not expect. */
@Tag("docker")
@ExtendWith(SharedPlatform.class)
class FuzzTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "head");

    private static final List<String> WORDS =
            List.of(
                    "x",
                    "0",
                    "-1",
                    "%00",
                    "%F0%9F%92%A9",
                    "%FF",
                    "..%2f..%2fetc%2fpasswd",
                    "'%20OR%201=1--",
                    "9".repeat(400),
                    "job-00000000-0000-0000-0000-000000000000",
                    "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy");

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "99999999999999999999999999",
                    "\"\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"" + "x".repeat(70_000) + "\"",
                    "[]",
                    "{}",
                    "[[[[{}]]]]");

    private final Wire wire;
    private final Optional<String> token;
    private final JsonNode document;

    FuzzTest(Platform platform) {
        this.wire = Wire.to(platform.address());
        this.token = Optional.of(platform.token());
        this.document = platform.api().get("/api/v1/openapi");
    }

    @Test
    @DisplayName("A01: no request makes a server error, and no answer shows the inside")
    void neverAServerError() {
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (var path : document.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method);
                if (operation.isObject()) {
                    for (Attempt attempt : attempts(method, path.getKey(), operation)) {
                        sent++;
                        attempt.complaint(wire, token).ifPresent(wrong::add);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).as("requests sent").isGreaterThan(300);
    }

    private record Attempt(String method, String path, String type, byte[] body) {
        Optional<String> complaint(Wire wire, Optional<String> token) {
            Wire.Answer answer = wire.send(method.toUpperCase(), path, token, type, body);
            boolean leaks =
                    answer.body().contains("Exception") || answer.body().contains("io.opnode");
            if (answer.status() < 500 && !leaks) {
                return Optional.empty();
            }
            String sent = new String(body, StandardCharsets.UTF_8);
            return Optional.of(
                    "%s %s %s → %d %s"
                            .formatted(
                                    method,
                                    shortened(path),
                                    shortened(sent),
                                    answer.status(),
                                    shortened(answer.body())));
        }

        private static String shortened(String text) {
            return text.length() > 160 ? text.substring(0, 160) + "…" : text;
        }
    }

    private List<Attempt> attempts(String method, String template, JsonNode operation) {
        List<Attempt> attempts = new ArrayList<>();
        for (String word : template.contains("{") ? WORDS : List.of("x")) {
            String path = template.replaceAll("\\{[^}]*}", word);
            attempts.add(new Attempt(method, path, "application/json", new byte[0]));
            attempts.add(
                    new Attempt(
                            method,
                            path + query(operation, word),
                            "application/json",
                            new byte[0]));
        }
        if (!operation.path("requestBody").isMissingNode()) {
            String path = template.replaceAll("\\{[^}]*}", "1");
            bodies(operation)
                    .forEach(body ->
                            attempts.add(new Attempt(method, path, "application/json", body)));
            attempts.add(new Attempt(method, path, "text/plain", bytes("{}")));
            attempts.add(new Attempt(method, path, "nonsense", bytes("{}")));
            attempts.add(new Attempt(method, path, "application/octet-stream", bytes("{}")));
        }
        return attempts;
    }

    private static String query(JsonNode operation, String word) {
        StringBuilder query = new StringBuilder("?cursor=" + word + "&limit=" + word);
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query")) {
                query.append('&')
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(word);
            }
        }
        return query.toString();
    }

    private List<byte[]> bodies(JsonNode operation) {
        List<byte[]> bodies =
                new ArrayList<>(
                        List.of(
                                bytes("{"),
                                bytes("nonsense"),
                                bytes("[".repeat(20_000)),
                                new byte[] {(byte) 0xff, (byte) 0xfe, 0},
                                bytes("{\"a\":" + "9".repeat(5_000) + "}")));
        VALUES.forEach(value -> bodies.add(bytes(value)));
        JsonNode schema =
                operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
        JsonNode body = sample(schema, 0);
        bodies.add(bytes(JSON.writeValueAsString(body)));
        changed(body).forEach(text -> bodies.add(bytes(text)));
        return bodies;
    }

    /** The body with one member at a time replaced by what does not belong there. */
    private static List<String> changed(JsonNode body) {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            String rest = JSON.writeValueAsString(body);
            String before = JSON.writeValueAsString(member.getKey()) + ":" + member.getValue();
            for (String value : VALUES) {
                changed.add(
                        rest.replace(
                                before, JSON.writeValueAsString(member.getKey()) + ":" + value));
            }
        }
        return changed;
    }

    /** Of the right shape, with senseless content. */
    private JsonNode sample(JsonNode schema, int depth) {
        JsonNode resolved = resolve(schema);
        String type = resolved.path("type").asString("");
        if (depth > 6) {
            return JSON.nullNode();
        }
        if (resolved.path("properties").isObject()) {
            var object = JSON.createObjectNode();
            resolved.path("properties")
                    .properties()
                    .forEach(member ->
                            object.set(member.getKey(), sample(member.getValue(), depth + 1)));
            return object;
        }
        return switch (type) {
            case "integer", "number" -> JSON.valueToTree(1);
            case "boolean" -> JSON.valueToTree(true);
            case "array" -> JSON.createArrayNode().add(sample(resolved.path("items"), depth + 1));
            case "object" -> JSON.createObjectNode();
            default -> JSON.valueToTree("x");
        };
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
