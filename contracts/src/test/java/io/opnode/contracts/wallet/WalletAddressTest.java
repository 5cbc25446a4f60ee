package io.opnode.contracts.wallet;

import static io.opnode.contracts.Vectors.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WalletAddressTest {
    static Stream<JsonNode> vectors() {
        return Vectors.list("wallets.json", "wallets");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void predictsAsOtherImplementationsDo(JsonNode vector) {
        assertThat(
                        WalletAddress.of(
                                text(vector, "factory"),
                                text(vector, "implementation"),
                                text(vector, "owner")))
                .isEqualTo(text(vector, "wallet"));
    }

    @Test
    void refusesWhatIsNoAddress() {
        String good = "0x00000000000000000000000000000000000000e5";
        assertThatThrownBy(() -> WalletAddress.of(good, good, "0x12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("owner: 0x12 (expected 0x and 40 hexadecimal digits)");
    }
}
