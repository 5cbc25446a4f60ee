package io.opnode.command.web;

import io.opnode.command.platform.serialization.DomainJson;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON as it crosses the wire: that of events, but absent optional members may be left out, 64-bit
 * figures that are no money are numbers, durations may be given in milliseconds, addresses in mixed
 * case, and amounts with the asset's code alone.
 */
@Component
public class WireJson {
    private final JsonMapper mapper;

    public WireJson(AssetDirectory assets) {
        SimpleModule wire = new SimpleModule("opnode wire");
        wire.addDeserializer(Money.class, new MoneyReader(assets));
        wire.addDeserializer(Duration.class, new DurationReader());
        wire.addDeserializer(EvmAddress.class, new AddressReader());
        wire.addSerializer(Long.class, new LongWriter());
        wire.addSerializer(long.class, new LongWriter());
        this.mapper =
                DomainJson.mapper(EventTypes.of())
                        .rebuild()
                        .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .addModule(wire)
                        .build();
    }

    public JsonMapper mapper() {
        return mapper;
    }

    public String text(Object value) {
        return mapper.writeValueAsString(value);
    }

    public byte[] bytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /**
     * @throws IllegalArgumentException naming the first wrong field
     */
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(reasonOf(e), e);
        }
    }

    /** The same value as maps, lists, text and numbers. */
    public Object plain(Object value) {
        return mapper.convertValue(mapper.valueToTree(value), Object.class);
    }

    /** One line for people: which field is wrong and why, without Java names or the input. */
    public static String reasonOf(Throwable failure) {
        String path = "";
        String reason = "the body is not the expected JSON";
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DatabindException databind && path.isEmpty()) {
                path = pathOf(databind);
            }
            if (each instanceof IllegalArgumentException
                    && !(each instanceof NumberFormatException)) {
                reason = String.valueOf(each.getMessage()).lines().findFirst().orElse(reason);
            }
        }
        if (reason.startsWith("the body") && !path.isEmpty()) {
            reason = "missing or of the wrong kind";
        }
        return path.isEmpty() ? reason : path + ": " + reason;
    }

    private static String pathOf(DatabindException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static final class LongWriter extends ValueSerializer<Long> {
        @Override
        public void serialize(Long value, JsonGenerator json, SerializationContext context) {
            json.writeNumber(value.longValue());
        }
    }

    private static final class DurationReader extends ValueDeserializer<Duration> {
        @Override
        public Duration deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? Duration.ofMillis(json.getLongValue())
                    : Duration.parse(json.getString());
        }
    }

    private static final class AddressReader extends ValueDeserializer<EvmAddress> {
        @Override
        public EvmAddress deserialize(JsonParser json, DeserializationContext context) {
            return new EvmAddress(json.getString().toLowerCase(Locale.ROOT));
        }
    }
}
