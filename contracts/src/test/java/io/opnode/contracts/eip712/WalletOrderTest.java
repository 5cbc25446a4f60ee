package io.opnode.contracts.eip712;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Bytes32;
import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.web3j.crypto.ECKeyPair;
import org.web3j.crypto.StructuredDataEncoder;
import org.web3j.utils.Numeric;
import tools.jackson.databind.json.JsonMapper;

class WalletOrderTest {
    private static final ECKeyPair OWNER = ECKeyPair.create(BigInteger.valueOf(77));
    private static final String WALLET = "0x00000000000000000000000000000000000000a1";
    private static final String TOKEN = "0x00000000000000000000000000000000000000b2";
    private static final String SPENDER = "0x00000000000000000000000000000000000000c3";
    private static final Bytes32 JOB = Bytes32.keyOf("job");
    private static final LowBalanceRule RULE =
            new LowBalanceRule(
                    WALLET,
                    TOKEN,
                    BigInteger.valueOf(5_000_000),
                    BigInteger.TWO.pow(200),
                    SPENDER,
                    BigInteger.valueOf(1_767_225_600_123L));
    private static final JobOrder ORDER = new JobOrder(WALLET, TOKEN, BigInteger.valueOf(42), JOB);

    private record Case(WalletOrder order, List<String> members, Map<String, Object> message) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        RULE,
                        List.of(
                                "wallet address",
                                "asset address",
                                "threshold uint256",
                                "topUp uint256",
                                "spender address",
                                "issuedAt uint64"),
                        Map.of(
                                "wallet",
                                WALLET,
                                "asset",
                                TOKEN,
                                "threshold",
                                "5000000",
                                "topUp",
                                BigInteger.TWO.pow(200).toString(),
                                "spender",
                                SPENDER,
                                "issuedAt",
                                "1767225600123")),
                new Case(
                        ORDER,
                        List.of(
                                "wallet address",
                                "asset address",
                                "reservation uint256",
                                "jobId bytes32"),
                        Map.of(
                                "wallet",
                                WALLET,
                                "asset",
                                TOKEN,
                                "reservation",
                                "42",
                                "jobId",
                                JOB.hex())));
    }

    /** By web3j's encoder of any EIP-712 message, which shares nothing with ours. */
    @ParameterizedTest
    @MethodSource("cases")
    void digestsAsAnotherImplementationDoes(Case given) throws IOException {
        Map<String, Object> types = new LinkedHashMap<>();
        types.put(
                "EIP712Domain",
                members(
                        List.of(
                                "name string",
                                "version string",
                                "chainId uint256",
                                "verifyingContract address")));
        String type = given.order().getClass().getSimpleName();
        types.put(type, members(given.members()));
        String json =
                JsonMapper.builder()
                        .build()
                        .writeValueAsString(
                                Map.of(
                                        "types",
                                        types,
                                        "primaryType",
                                        type,
                                        "domain",
                                        Map.of(
                                                "name",
                                                "OpNode Orders",
                                                "version",
                                                "1",
                                                "chainId",
                                                "31337",
                                                "verifyingContract",
                                                WALLET),
                                        "message",
                                        given.message()));
        byte[] theirs = new StructuredDataEncoder(json).hashStructuredData();
        assertThat(given.order().digest(31337).hex()).isEqualTo(Numeric.toHexString(theirs));
    }

    private static List<Map<String, String>> members(List<String> named) {
        return named.stream()
                .map(member -> member.split(" "))
                .map(parts -> Map.of("name", parts[0], "type", parts[1]))
                .toList();
    }

    @Test
    @DisplayName("A04: an order counts for one wallet, one chain and one content only")
    void isWorthNothingElsewhere() throws SignatureRefused {
        MandateSignature signature = RULE.sign(OWNER, 31337);
        String owner = RULE.recover(signature, 31337);
        assertThat(RULE.recover(signature, 31338)).isNotEqualTo(owner);
        LowBalanceRule ofAnother =
                new LowBalanceRule(
                        SPENDER,
                        TOKEN,
                        RULE.threshold(),
                        RULE.topUp(),
                        RULE.spender(),
                        RULE.issuedAt());
        assertThat(ofAnother.recover(signature, 31337)).isNotEqualTo(owner);
        assertThat(ORDER.recover(signature, 31337)).isNotEqualTo(owner);
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        BigInteger late = BigInteger.TWO.pow(64);
        assertThatThrownBy(() ->
                        new LowBalanceRule(
                                WALLET, TOKEN, BigInteger.ONE, BigInteger.ZERO, SPENDER, late))
                .hasMessageContaining("issuedAt");
        assertThatThrownBy(() -> new JobOrder("0x1", TOKEN, BigInteger.ONE, JOB))
                .hasMessageContaining("wallet");
    }
}
