package io.opnode.worker.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON of the protocol: objects have the shape of the domain's records, a record of one text is
 * that text, big integers are text, times are ISO-8601. Input is bounded.
 */
public final class ProtocolJson {

    static final int DEPTH_MAX = 50;
    static final int TEXT_CHARS_MAX = 1 << 20;

    private ProtocolJson() {}

    public static JsonMapper mapper() {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEPTH_MAX)
                                        .maxStringLength(TEXT_CHARS_MAX)
                                        .build())
                        .build();
        return JsonMapper.builder(factory)
                .annotationIntrospector(new TextRecords())
                .addModule(
                        new SimpleModule()
                                .addSerializer(BigInteger.class, ToStringSerializer.instance))
                .changeDefaultVisibility(v ->
                        v.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                                .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                                .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Makes a record with the one component {@code String value} a plain text. */
    private static final class TextRecords extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
            if (member instanceof AnnotatedMethod method
                    && isTextRecord(method.getDeclaringClass())
                    && method.getParameterCount() == 0
                    && method.getName().equals("value")) {
                return true;
            }
            return super.hasAsValue(config, member);
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
            if (member instanceof AnnotatedConstructor constructor
                    && isTextRecord(constructor.getDeclaringClass())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, member);
        }

        private static boolean isTextRecord(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components != null
                    && components.length == 1
                    && components[0].getType() == String.class
                    && components[0].getName().equals("value");
        }
    }
}
