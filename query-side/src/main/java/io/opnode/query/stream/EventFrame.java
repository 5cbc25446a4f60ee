package io.opnode.query.stream;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event on its way to clients, in the very shape in which the log keeps it.
 *
 * @param position in the log
 * @param at when it was recorded
 * @param name logical name
 * @param revision of the payload's shape
 * @param payload as the log's serializer writes it
 */
public record EventFrame(long position, Instant at, String name, int revision, JsonNode payload) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static EventFrame of(long position, EventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        String revision = payload.getType().getRevision();
        return new EventFrame(
                position,
                message.getTimestamp(),
                payload.getType().getName(),
                revision == null ? 1 : Integer.parseInt(revision),
                JSON.readTree(payload.getData()));
    }
}
