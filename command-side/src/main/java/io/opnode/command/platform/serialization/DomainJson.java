package io.opnode.command.platform.serialization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.math.BigInteger;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The rules by which domain records become JSON. The domain carries no annotation of any JSON
 * library.
 *
 * <ul>
 *   <li>A record is an object with its components in order. All of them are written and all are
 *       needed to read.
 *   <li>A value, that is a record with one component of text, whole number or time which is neither
 *       a named message nor a case of a sealed type, is written as that component: {@code "job-1"},
 *       not {@code {"value":"job-1"}}.
 *   <li>Whole numbers of 64 bits and more are text in decimal, since other readers lose digits
 *       beyond 2^53; smaller ones are numbers. Times are ISO-8601 in UTC, durations ISO-8601.
 *   <li>Where the declared type is a sealed interface, the object has a first property {@code
 *       type}: the simple name of the case in lower case with hyphens. No class name is written,
 *       none is read (A24).
 *   <li>Properties that this program does not know are an error.
 * </ul>
 */
public final class DomainJson {
    private static final int MAX_NESTING = 64;

    private DomainJson() {}

    /**
     * @param types messages that are objects even where they have one component only
     */
    public static JsonMapper mapper(EventTypes types) {
        JsonMapper.Builder json =
                JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(
                                        StreamReadConstraints.builder()
                                                .maxNestingDepth(MAX_NESTING)
                                                .build())
                                .build());
        configure(json, types);
        return json.build();
    }

    static void configure(JsonMapper.Builder json, EventTypes types) {
        json.annotationIntrospector(
                AnnotationIntrospector.pair(
                        new DomainIntrospector(types), json.annotationIntrospector()));
        SimpleModule numbers = new SimpleModule("whole numbers as text");
        numbers.addSerializer(BigInteger.class, ToStringSerializer.instance);
        numbers.addSerializer(Long.class, ToStringSerializer.instance);
        numbers.addSerializer(long.class, ToStringSerializer.instance);
        json.addModule(numbers);
        // WHY: a snapshot is an aggregate, whose state is private; and isZero() is no component.
        json.changeDefaultVisibility(visible ->
                visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                        .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                        .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE));
        json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        json.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        json.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }
}
