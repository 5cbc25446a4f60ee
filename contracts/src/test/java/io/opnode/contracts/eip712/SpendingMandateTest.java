package io.opnode.contracts.eip712;

import static io.opnode.contracts.Vectors.bytes32;
import static io.opnode.contracts.Vectors.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.Vectors;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.web3j.crypto.ECKeyPair;
import tools.jackson.databind.JsonNode;

class SpendingMandateTest {
    private static final BigInteger ORDER =
            new BigInteger("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16);
    private static final String ESCROW = "0x00000000000000000000000000000000000000e5";

    static Stream<JsonNode> vectors() {
        return Vectors.list("mandates.json", "mandates");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void digestsAndSignsAsOtherImplementationsDo(JsonNode vector) throws SignatureRefused {
        SpendingMandate mandate = mandate(vector);
        long chainId = Long.parseLong(text(vector, "chainId"));
        String escrow = text(vector, "escrow");
        assertThat(mandate.digest(chainId, escrow)).isEqualTo(bytes32(vector, "digest"));
        MandateSignature signature = mandate.sign(signer(), chainId, escrow);
        assertThat(signature.hex()).isEqualTo(text(vector, "signature"));
        assertThat(mandate.recover(signature, chainId, escrow))
                .isEqualTo(text(Vectors.read("/vectors/mandates.json"), "signer"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("A04: a signature counts for one chain, one escrow and one mandate only")
    void isWorthNothingElsewhere(JsonNode vector) throws SignatureRefused {
        SpendingMandate mandate = mandate(vector);
        MandateSignature signature = mandate.sign(signer(), 31337, ESCROW);
        String signer = mandate.recover(signature, 31337, ESCROW);
        assertThat(mandate.recover(signature, 31338, ESCROW)).isNotEqualTo(signer);
        assertThat(mandate.recover(signature, 31337, mandate.wallet())).isNotEqualTo(signer);
        SpendingMandate larger =
                new SpendingMandate(
                        mandate.wallet(),
                        mandate.asset(),
                        mandate.cap().subtract(BigInteger.ONE),
                        mandate.expiry(),
                        mandate.jobId(),
                        mandate.node(),
                        mandate.maxPricePerHour(),
                        mandate.salt());
        assertThat(larger.recover(signature, 31337, ESCROW)).isNotEqualTo(signer);
    }

    @Test
    @DisplayName("A04: malleable, truncated and misshapen signatures are refused")
    void refusesOtherFormsOfASignature() {
        byte[] good = MandateSignature.of(Bytes32.keyOf("message"), signer()).bytes();
        byte[] malleable = good.clone();
        byte[] s =
                ORDER.subtract(new BigInteger(1, Arrays.copyOfRange(good, 32, 64))).toByteArray();
        System.arraycopy(s, s.length - 32, malleable, 32, 32);
        malleable[64] = (byte) (55 - good[64]);
        byte[] wrongV = good.clone();
        wrongV[64] -= 27;
        assertThatThrownBy(() -> MandateSignature.of(malleable))
                .isInstanceOf(SignatureRefused.class)
                .hasMessageContaining("upper half");
        assertThatThrownBy(() -> MandateSignature.of(wrongV))
                .isInstanceOf(SignatureRefused.class)
                .hasMessageContaining("expected 27 or 28");
        assertThatThrownBy(() -> MandateSignature.of(Arrays.copyOf(good, 64)))
                .isInstanceOf(SignatureRefused.class)
                .hasMessageContaining("64 bytes (expected 65)");
        assertThatThrownBy(() -> MandateSignature.fromHex("0xzz"))
                .isInstanceOf(SignatureRefused.class)
                .hasMessageContaining("not hexadecimal");
        byte[] zeros = new byte[65];
        zeros[64] = 27;
        assertThatThrownBy(() -> MandateSignature.of(zeros).signerOf(Bytes32.keyOf("message")))
                .isInstanceOf(SignatureRefused.class);
    }

    @Test
    void refusesACapOfZeroAndOneThatDoesNotFit() {
        assertThatThrownBy(() -> withCap(BigInteger.ZERO)).hasMessageStartingWith("cap: 0 ");
        assertThatThrownBy(() -> withCap(BigInteger.TWO.pow(128)))
                .hasMessageContaining("expected 0..2^128-1");
        assertThatThrownBy(() -> withCap(BigInteger.valueOf(-1))).hasMessageStartingWith("cap: -1");
    }

    private static SpendingMandate withCap(BigInteger cap) {
        return new SpendingMandate(
                ESCROW,
                ESCROW,
                cap,
                BigInteger.ONE,
                Bytes32.ZERO,
                Bytes32.ZERO,
                BigInteger.ZERO,
                Bytes32.ZERO);
    }

    private static ECKeyPair signer() {
        String text = text(Vectors.read("/vectors/mandates.json"), "signerKeyText");
        return ECKeyPair.create(Bytes32.keyOf(text).bytes());
    }

    private static SpendingMandate mandate(JsonNode vector) {
        return new SpendingMandate(
                text(vector, "wallet"),
                text(vector, "asset"),
                new BigInteger(text(vector, "cap")),
                new BigInteger(text(vector, "expiry")),
                bytes32(vector, "jobId"),
                bytes32(vector, "node"),
                new BigInteger(text(vector, "maxPricePerHour")),
                bytes32(vector, "salt"));
    }
}
