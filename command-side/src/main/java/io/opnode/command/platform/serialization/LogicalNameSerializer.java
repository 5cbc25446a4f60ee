package io.opnode.command.platform.serialization;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JSON serialiser with logical names in place of class names. A name it does not know is an
 * error, never an event that handlers silently pass over; a class without a name cannot be written.
 */
public final class LogicalNameSerializer extends Jackson3Serializer {
    private static final String METADATA = MetaData.class.getName();

    private final EventTypes types;

    /**
     * @param types every message that may be written or read
     */
    public LogicalNameSerializer(EventTypes types) {
        super(
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(json -> DomainJson.configure(json, types)));
        this.types = types;
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == void.class || type == Void.class) {
            return SimpleSerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(METADATA, null);
        }
        EventName name = types.nameOfClass(type);
        return new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
    }

    /**
     * @throws UnknownEventTypeException when the name or the revision is unknown
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return METADATA.equals(type.getName())
                ? MetaData.class
                : types.classOf(type.getName(), type.getRevision());
    }
}
