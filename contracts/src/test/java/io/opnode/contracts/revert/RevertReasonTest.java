package io.opnode.contracts.revert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.web3j.crypto.Hash;

class RevertReasonTest {
    @Test
    void namesTheErrorAndItsParameters() {
        String data =
                selector("CapExceeded(bytes32,uint256,uint256)")
                        + "ab".repeat(32)
                        + "%064x".formatted(12)
                        + "%064x".formatted(7);
        RevertReason reason = RevertReason.of(data);
        assertThat(reason)
                .isEqualTo(
                        new RevertReason(
                                "CapExceeded", List.of("0x" + "ab".repeat(32), "12", "7")));
        assertThat(reason.isDoneBefore()).isFalse();
        assertThat(reason).hasToString("CapExceeded(0x" + "ab".repeat(32) + ", 12, 7)");
    }

    @Test
    void tellsARepeatedCallFromARefusedOne() {
        assertThat(RevertReason.of(selector("EpochAlreadyAnchored(uint64)") + "%064x".formatted(3)))
                .matches(RevertReason::isDoneBefore)
                .hasToString("EpochAlreadyAnchored(3)");
        List<String> doneBefore =
                List.of(
                        "MandateAlreadyOpened(bytes32)",
                        "EvidenceAlreadyUsed(bytes32)",
                        "WeekAlreadyPublished(uint64)",
                        "DeedAlreadyMinted(uint256)");
        for (String signature : doneBefore) {
            assertThat(RevertReason.of(selector(signature) + "00".repeat(32)))
                    .matches(RevertReason::isDoneBefore);
        }
        assertThat(
                        RevertReason.of(selector("EmptyRoot(uint64)") + "%064x".formatted(3))
                                .isDoneBefore())
                .isFalse();
    }

    @Test
    void whatItCannotReadIsUnknown() {
        assertThat(RevertReason.of("").name()).isEqualTo(RevertReason.UNKNOWN);
        assertThat(RevertReason.of("0xdeadbeef").name()).isEqualTo(RevertReason.UNKNOWN);
        assertThat(RevertReason.of("0x" + "0".repeat(RevertReason.MAX_DIGITS)).name())
                .isEqualTo(RevertReason.UNKNOWN);
        Random random = new Random(5);
        String selector = selector("CapExceeded(bytes32,uint256,uint256)");
        for (int length = 0; length < 192; length++) {
            StringBuilder digits = new StringBuilder(selector);
            for (int i = 0; i < length; i++) {
                digits.append(Character.forDigit(random.nextInt(16), 16));
            }
            assertThat(RevertReason.of(digits.toString()).name()).isEqualTo("CapExceeded");
        }
    }

    private static String selector(String signature) {
        return Hash.sha3String(signature).substring(0, 10);
    }
}
