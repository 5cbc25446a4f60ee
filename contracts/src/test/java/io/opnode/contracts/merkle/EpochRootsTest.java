package io.opnode.contracts.merkle;

import static io.opnode.contracts.Vectors.bytes32;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.Vectors;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EpochRootsTest {
    static java.util.stream.Stream<JsonNode> anchors() {
        return Vectors.list("epoch-anchors.json", "anchors");
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void anchorsEpochsAsTheRegistryDoes(JsonNode vector) {
        EpochRoots roots =
                new EpochRoots(
                        bytes32(vector, "payoutRoot"),
                        bytes32(vector, "receiptsRoot"),
                        bytes32(vector, "logRoot"));
        Instant settledAt = Instant.ofEpochSecond(vector.get("settledAt").asLong());
        Bytes32 anchor = bytes32(vector, "anchor");
        assertThat(roots.anchoredAt(settledAt)).isEqualTo(anchor);
        assertThat(roots.areIn(anchor)).isTrue();
        assertThat(EpochRoots.settledAt(anchor)).isEqualTo(settledAt);
    }

    @Test
    void rootsAreInNoOtherAnchor() {
        Bytes32 one = Bytes32.keyOf("one");
        Bytes32 two = Bytes32.keyOf("two");
        EpochRoots roots = new EpochRoots(one, two, two);
        Bytes32 anchor = roots.anchoredAt(Instant.EPOCH);
        assertThat(new EpochRoots(two, two, two).areIn(anchor)).isFalse();
        assertThat(new EpochRoots(one, one, two).areIn(anchor)).isFalse();
        assertThat(new EpochRoots(one, two, one).areIn(anchor)).isFalse();
        assertThat(roots.areIn(Bytes32.ZERO)).isFalse();
    }
}
