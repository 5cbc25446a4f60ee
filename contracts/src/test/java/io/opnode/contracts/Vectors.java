package io.opnode.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the golden vectors, which other implementations computed and the Solidity tests share. */
public final class Vectors {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Vectors() {}

    public static JsonNode read(String resource) {
        try (InputStream in = Vectors.class.getResourceAsStream(resource)) {
            return JSON.readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> list(String resource, String name) {
        return read("/vectors/" + resource).get(name).valueStream();
    }

    public static Bytes32 bytes32(JsonNode node, String name) {
        return Bytes32.fromHex(text(node, name));
    }

    public static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
