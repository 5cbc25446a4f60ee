package io.opnode.command.platform.deadline;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Task data as JSON; the library's default would be Java serialisation (A24). */
public final class JsonTaskSerializer implements Serializer {
    private final JsonMapper json =
            JsonMapper.builder()
                    .changeDefaultVisibility(visible ->
                            visible.withVisibility(
                                            PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                                    .withVisibility(
                                            PropertyAccessor.CREATOR,
                                            JsonAutoDetect.Visibility.ANY))
                    .build();

    @Override
    public byte[] serialize(Object data) {
        return json.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] serialized) {
        return json.readValue(serialized, type);
    }
}
