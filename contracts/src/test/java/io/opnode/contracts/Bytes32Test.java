package io.opnode.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bytes32Test {
    @Test
    void readsAndWritesHexadecimal() {
        Bytes32 value = Bytes32.keyOf("job");
        assertThat(Bytes32.fromHex(value.hex())).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(Bytes32.fromHex(value.hex().substring(2))).isEqualTo(value);
        assertThat(value).hasToString(value.hex()).isNotEqualTo(Bytes32.ZERO);
        assertThat(Bytes32.ZERO.isZero()).isTrue();
    }

    @Test
    void keyOfTextIsItsKeccak256() {
        assertThat(Bytes32.keyOf("").hex())
                .isEqualTo("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    }

    @Test
    void ordersAsUnsignedNumbers() {
        Bytes32 small = Bytes32.fromHex("7f" + "00".repeat(31));
        Bytes32 large = Bytes32.fromHex("80" + "00".repeat(31));
        assertThat(small).isLessThan(large);
    }

    @Test
    void keepsItsBytesToItself() {
        byte[] bytes = new byte[32];
        Bytes32 value = Bytes32.of(bytes);
        bytes[0] = 1;
        value.bytes()[1] = 1;
        assertThat(value).isEqualTo(Bytes32.ZERO);
    }

    @Test
    void refusesOtherLengthsAndOtherText() {
        assertThatThrownBy(() -> Bytes32.of(new byte[31])).hasMessage("bytes: 31 (expected 32)");
        assertThatThrownBy(() -> Bytes32.fromHex("0x12"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bytes32.fromHex("zz".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNamesAsSolidityDoes() {
        assertThat(Bytes32.ofText("JobEscrow"))
                .hasToString("0x" + "4a6f62457363726f77" + "00".repeat(23));
        assertThat(Bytes32.ofText("x".repeat(32)).hex()).isEqualTo("0x" + "78".repeat(32));
        for (String refused : List.of("", "x".repeat(33), "zwölf", "a b")) {
            assertThatThrownBy(() -> Bytes32.ofText(refused))
                    .hasMessageStartingWith("name: " + refused);
        }
    }
}
