package io.opnode.domain.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void writesTheSameTextWhateverTheOrderOfTheKeys() {
        Random random = new Random(11);
        List<String> keys = new ArrayList<>(List.of("b", "a", "B", "10", "9", "", "aa", "é"));
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(keys, random);
            Map<String, Object> object = new LinkedHashMap<>();
            keys.forEach(key -> object.put(key, key));
            assertThat(CanonicalJson.write(object))
                    .isEqualTo(
                            "{\"\":\"\",\"10\":\"10\",\"9\":\"9\",\"B\":\"B\",\"a\":\"a\","
                                    + "\"aa\":\"aa\",\"b\":\"b\",\"é\":\"é\"}");
        }
    }

    /** The example of RFC 8785, section 3.2.3, with its values in the order it demands. */
    @Test
    void sortsKeysByUtf16CodeUnitsAsRfc8785Does() {
        Map<String, Object> object = new HashMap<>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.write(object))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"ö\":\"Latin Small Letter O With Diaeresis\","
                                + "\"€\":\"Euro Sign\","
                                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(CanonicalJson.write("\u20ac$\u000F\nA'B\"\\\"/<>&\u007f\u2028"))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\"/<>&\u007f\u2028\"");
        assertThat(CanonicalJson.write("\b\t\n\f\r\0\u001f\u0010\u0009"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\\u0010\\t\"");
    }

    @Test
    void writesIntegersAsStringsAndFlagsAsTheyAre() {
        Map<String, Object> object =
                Map.of(
                        "list",
                        List.of(1, -2L, new BigInteger("123456789012345678901234567890"), true),
                        "none",
                        List.of(),
                        "empty",
                        Map.of(),
                        "min",
                        Long.MIN_VALUE,
                        "no",
                        false);
        assertThat(CanonicalJson.write(object))
                .isEqualTo(
                        "{\"empty\":{},\"list\":[\"1\",\"-2\","
                                + "\"123456789012345678901234567890\",true],"
                                + "\"min\":\"-9223372036854775808\",\"no\":false,\"none\":[]}");
    }

    @Test
    void givesTheBytesInUtf8() {
        assertThat(CanonicalJson.bytes(List.of("€\ud83d\ude00")))
                .isEqualTo("[\"€\ud83d\ude00\"]".getBytes(UTF_8))
                .hasSize(4 + 3 + 4);
    }

    @Test
    void refusesNullsFractionsAndForeignTypes() {
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("a", null);
        refuses(withNull, "null");
        refuses(Arrays.asList("a", null), "null");
        refuses(List.of(1.5d), "java.lang.Double");
        refuses(Map.of("a", 1.5f), "java.lang.Float");
        refuses(Map.of("a", new StringBuilder("b")), "java.lang.StringBuilder");
        refuses(Map.of(1, "a"), "a key that is no string");
    }

    @Test
    void refusesLoneSurrogates() {
        for (String bad : new String[] {"\ud83d", "a\ud83d", "\ude00", "\ud83da", "\ude00\ud83d"}) {
            refuses(bad, "lone surrogate");
            refuses(Map.of(bad, "a"), "lone surrogate");
        }
    }

    @Test
    void refusesNestingBeyondItsLimit() {
        Object value = "x";
        for (int i = 0; i < CanonicalJson.MAX_DEPTH; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
        }
        assertThat(CanonicalJson.write(value)).contains("x");
        refuses(List.of(value), "nested deeper than 32");
    }

    private static void refuses(Object value, String because) {
        assertThatThrownBy(() -> CanonicalJson.write(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }
}
