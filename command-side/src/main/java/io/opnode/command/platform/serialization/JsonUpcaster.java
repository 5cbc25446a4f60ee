package io.opnode.command.platform.serialization;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns one revision of one event into the next, on its JSON. Declare one bean per step, in order.
 */
public final class JsonUpcaster extends SingleEventUpcaster {
    private final EventName from;
    private final Consumer<ObjectNode> change;

    private JsonUpcaster(EventName from, Consumer<ObjectNode> change) {
        this.from = from;
        this.change = change;
    }

    /**
     * @param name logical name
     * @param fromRevision the old revision; the result has the next one
     * @param change of the event's object, in place
     */
    public static JsonUpcaster of(String name, int fromRevision, Consumer<ObjectNode> change) {
        return new JsonUpcaster(new EventName(name, fromRevision), change);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(from.value())
                && Integer.toString(from.revision()).equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(from.value(), Integer.toString(from.revision() + 1)),
                JsonNode.class,
                payload -> {
                    change.accept((ObjectNode) payload);
                    return payload;
                });
    }
}
