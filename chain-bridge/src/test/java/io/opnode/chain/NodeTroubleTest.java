package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.node.RpcChainNode;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.ScriptedRpc;
import io.opnode.chain.testing.ScriptedRpc.Question;
import io.opnode.chain.testing.ScriptedRpc.Script;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import io.opnode.domain.wallet.WalletEvent.MandateRefused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A node that fails and lies between the bridge and the chain: nothing lost, nothing twice. */
@Tag("anvil")
class NodeTroubleTest {
    private static final long DOLLAR = 1_000_000;
    private static final int MOST_ROUNDS = 60;
    private static final int ROUNDS_IN_VAIN = 6;
    private static final List<String> METHODS =
            List.of(
                    "eth_chainId",
                    "eth_getBlockByNumber",
                    "eth_getLogs",
                    "eth_call",
                    "eth_estimateGas",
                    "eth_getTransactionCount",
                    "eth_sendRawTransaction",
                    "eth_getTransactionReceipt");

    private static ScriptedRpc rpc;
    private static BridgeUnderTest bridge;
    private Payer payer;

    @BeforeAll
    static void start() {
        rpc = new ScriptedRpc(TestChain.shared().url());
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deploy(),
                        TestDatabase.fresh(),
                        List.of(),
                        Map.of(
                                "opnode.chain.rpc-url",
                                rpc.url(),
                                "opnode.chain.request-timeout",
                                "400ms"));
    }

    @AfterAll
    static void stop() {
        bridge.close();
        rpc.close();
    }

    @BeforeEach
    void open() {
        payer = new Payer(bridge);
        bridge.catchUp();
        bridge.follow();
    }

    @AfterEach
    void agreesInTheEnd() throws Exception {
        rpc.heal();
        bridge.drive(() -> unresolved() == 0);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        assertThat(bridge.bean(ChainFollower.class).halted()).isEmpty();
    }

    private <E extends WalletEvent> List<E> events(Class<E> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static long unresolved() {
        return count("chain.intent WHERE state <> 'DONE'");
    }

    private static long count(String rows) {
        return bridge.jdbc.sql("SELECT count(*) FROM " + rows).query(Long.class).single();
    }

    /** A round whose steps may fail, as those of a lane may. */
    private static void round() {
        bridge.chain.mine(1);
        patiently(() -> bridge.bean(ChainFollower.class).step());
        patiently(() -> bridge.bean(CommandDispatcher.class).step());
        bridge.catchUp();
        patiently(() -> bridge.bean(OutboundSender.class).step());
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static void patiently(Step step) {
        try {
            step.run();
        } catch (ChainUnavailableException e) {
            assertThat(e).hasMessageNotContaining("(null)");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rounds(int count) {
        for (int i = 0; i < count; i++) {
            round();
        }
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; !condition.getAsBoolean(); i++) {
            assertThat(i).as("rounds").isLessThan(MOST_ROUNDS);
            round();
        }
    }

    static Stream<Arguments> failures() {
        byte[] page = "<html>Bad gateway</html>".getBytes(StandardCharsets.UTF_8);
        byte[] shapes =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"a\":[]}}"
                        .getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("errs", ScriptedRpc.error(-32_005, "limit exceeded")),
                Arguments.of("cuts the connection", ScriptedRpc.cut()),
                Arguments.of("answers a web page", ScriptedRpc.bytes(page)),
                Arguments.of("answers another shape", ScriptedRpc.bytes(shapes)),
                Arguments.of("answers null", ScriptedRpc.edited(truth -> rpcNull())));
    }

    private static JsonNode rpcNull() {
        return ScriptedRpc.JSON.nullNode();
    }

    @ParameterizedTest(name = "F10: a node that {0} loses no deposit and doubles no mandate")
    @MethodSource("failures")
    void survivesFailures(String name, Script failure) {
        payer.deposit(5 * DOLLAR);
        MandateId mandate = payer.submit(DOLLAR, Optional.empty());
        METHODS.forEach(method -> rpc.script(method, ScriptedRpc.times(2, failure)));
        until(() -> !events(MandateOpened.class).isEmpty());

        assertThat(events(FundsDeposited.class)).hasSize(1);
        assertThat(events(MandateOpened.class))
                .singleElement()
                .satisfies(opened -> assertThat(opened.mandateId()).isEqualTo(mandate));
    }

    @Test
    @DisplayName("F10: a node that does not answer is given up after the request timeout")
    void survivesSilence() {
        payer.deposit(5 * DOLLAR);
        for (String method : List.of("eth_getLogs", "eth_sendRawTransaction")) {
            rpc.script(method, ScriptedRpc.times(1, rpc.silence()));
        }
        payer.submit(DOLLAR, Optional.empty());
        until(() -> !events(MandateOpened.class).isEmpty());
        assertThat(events(FundsDeposited.class)).hasSize(1);
        assertThat(events(MandateOpened.class)).hasSize(1);
    }

    @Test
    @DisplayName("F10: an answer without end is refused at its limit")
    void refusesAnEndlessAnswer() {
        rpc.script("eth_getLogs", ScriptedRpc.bytes(new byte[(32 << 20) + 1]));
        try (RpcChainNode patient = new RpcChainNode(rpc.url(), Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> patient.logsOf("0x" + "ab".repeat(32)))
                    .isInstanceOf(ChainUnavailableException.class)
                    .hasMessageContaining("an answer of more than");
        }
    }

    @Test
    @DisplayName("F10: a node that lags tells nothing, refuses nothing and halts nothing")
    void waitsForANodeThatLags() {
        bridge.chain.mine(10);
        bridge.follow();
        long before = bridge.bean(ChainNode.class).head().number();
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
        rpc.lagAt(before);
        payer.submit(5 * DOLLAR, Optional.empty());
        rounds(ROUNDS_IN_VAIN);
        assertThat(events(MandateRefused.class)).isEmpty();
        assertThat(bridge.bean(ChainFollower.class).halted()).isEmpty();
        assertThatThrownBy(() -> bridge.bean(OutboundSender.class).step())
                .isInstanceOf(ChainUnavailableException.class)
                .hasMessageContaining("it lags");

        rpc.heal();
        until(() -> !events(MandateOpened.class).isEmpty());
        assertThat(events(FundsDeposited.class)).hasSize(1);
    }

    private static boolean isByRange(Question question) {
        return !question.parameters().get(0).has("blockHash");
    }

    private static Script byRange(Script script) {
        return question -> isByRange(question) ? script.answer(question) : question.truth();
    }

    private static JsonNode nothing() {
        return ScriptedRpc.JSON.createArrayNode();
    }

    @Test
    @DisplayName("F10: logs that a node leaves out of a range are found by the block's header")
    void findsOmittedLogs() {
        rpc.script("eth_getLogs", byRange(ScriptedRpc.edited(truth -> nothing())));
        payer.deposit(5 * DOLLAR);
        payer.deposit(DOLLAR);
        until(() -> payer.available() == 6 * DOLLAR);
        assertThat(events(FundsDeposited.class)).hasSize(2);
    }

    @Test
    @DisplayName("F10: a block of which a node tells no logs at all is not told before it does")
    void waitsForLogsThatTheHeaderPromises() {
        rpc.script("eth_getLogs", ScriptedRpc.edited(truth -> nothing()));
        payer.deposit(5 * DOLLAR);
        rounds(ROUNDS_IN_VAIN);
        assertThat(events(FundsDeposited.class)).isEmpty();
        assertThatThrownBy(() -> bridge.bean(ChainFollower.class).step())
                .isInstanceOf(ChainUnavailableException.class)
                .hasMessageContaining("bloom filter");

        rpc.heal();
        until(() -> payer.available() == 5 * DOLLAR);
        assertThat(events(FundsDeposited.class)).hasSize(1);
    }

    @Test
    @DisplayName("F10: one of two logs of a block cannot be left out either")
    void noticesAGapInTheNumbersOfLogs() {
        bridge.chain.mint(bridge.deployed, payer.wallet, 2 * DOLLAR);
        bridge.chain.mint(bridge.deployed, payer.wallet, 3 * DOLLAR);
        rpc.script(
                "eth_getLogs",
                ScriptedRpc.edited(truth -> {
                    ArrayNode left = ScriptedRpc.JSON.createArrayNode();
                    truth.valueStream().skip(1).forEach(left::add);
                    return left;
                }));
        rounds(ROUNDS_IN_VAIN);
        assertThat(events(FundsDeposited.class)).isEmpty();
        rpc.heal();
        until(() -> payer.available() == 5 * DOLLAR);
    }

    @Test
    @DisplayName("F10: a late wallet's past is not believed before it adds up to its balance")
    void doesNotBelieveAnEmptyPast() {
        Payer late = new Payer(bridge);
        bridge.catchUp();
        bridge.jdbc
                .sql("DELETE FROM chain.wallet WHERE wallet_id = ?")
                .param(late.walletId.value())
                .update();
        late.deposit(5 * DOLLAR);
        bridge.chain.mine(3);
        bridge.follow();
        rpc.script("eth_getLogs", byRange(ScriptedRpc.edited(truth -> nothing())));
        bridge.bean(WatchedWallets.class)
                .add(
                        late.walletId,
                        late.owner,
                        late.wallet,
                        bridge.deployed.usdcToken(),
                        late.asset());
        rounds(ROUNDS_IN_VAIN);
        assertThat(count("chain.wallet WHERE watched_from IS NULL")).isEqualTo(1);
        rpc.heal();
        until(() -> late.available() == 5 * DOLLAR);
        assertThat(count("chain.wallet WHERE watched_from IS NULL")).isZero();
    }

    @Test
    @DisplayName("F10, I-11: logs told twice are one deposit")
    void tellsDuplicatedLogsOnce() {
        rpc.script(
                "eth_getLogs",
                byRange(
                        ScriptedRpc.edited(truth -> {
                            ArrayNode twice = ScriptedRpc.JSON.createArrayNode();
                            truth.forEach(twice::add);
                            truth.forEach(twice::add);
                            return twice;
                        })));
        payer.deposit(5 * DOLLAR);
        until(() -> payer.available() == 5 * DOLLAR);
        rounds(3);
        assertThat(events(FundsDeposited.class)).hasSize(1);
    }

    @Test
    @DisplayName("F10: a deposit that is in one answer and not in the block is never told")
    void doesNotTellAnInventedLog() {
        payer.deposit(5 * DOLLAR);
        until(() -> payer.available() == 5 * DOLLAR);
        String newBlock = "0x" + Long.toHexString(bridge.bean(ChainNode.class).head().number() + 1);
        bridge.chain.mine(1);
        String hash = hashOf(newBlock);
        rpc.script(
                "eth_getLogs",
                byRange(question -> {
                    ObjectNode everything = question.parameters().get(0).deepCopy().asObject();
                    everything.put("fromBlock", "0x0");
                    JsonNode all =
                            question.honest()
                                    .answer(
                                            "eth_getLogs",
                                            ScriptedRpc.JSON.createArrayNode().add(everything));
                    ArrayNode invented = ScriptedRpc.JSON.createArrayNode();
                    all.forEach(log ->
                            invented.add(
                                    ((ObjectNode) log.deepCopy())
                                            .put("blockNumber", newBlock)
                                            .put("blockHash", hash)));
                    return invented;
                }));
        patiently(() -> bridge.bean(ChainFollower.class).step());
        rpc.heal();
        assertThat(count("chain.log WHERE NOT confirmed")).isPositive();
        rounds(ROUNDS_IN_VAIN);
        assertThat(events(FundsDeposited.class)).hasSize(1);
        assertThat(payer.available()).isEqualTo(5 * DOLLAR);
    }

    private static String hashOf(String block) {
        Object answer = bridge.chain.rpc("eth_getBlockByNumber", block, false);
        return String.valueOf(((Map<?, ?>) java.util.Objects.requireNonNull(answer)).get("hash"));
    }

    private static JsonNode withOtherHash(JsonNode block) {
        ObjectNode other = (ObjectNode) block.deepCopy();
        String hash = other.get("hash").asString();
        return other.put("hash", "0x" + "ab".repeat(4) + hash.substring(10));
    }

    @Test
    @DisplayName("F10: another hash for the same block, now and then, neither tells nor halts")
    void survivesContradictions() {
        payer.deposit(5 * DOLLAR);
        int[] calls = {0};
        rpc.script(
                "eth_getBlockByNumber",
                question ->
                        ++calls[0] % 3 == 0 && question.truth().isObject()
                                ? withOtherHash(question.truth())
                                : question.truth());
        rounds(ROUNDS_IN_VAIN);
        assertThat(bridge.bean(ChainFollower.class).halted()).isEmpty();
        rpc.heal();
        until(() -> payer.available() == 5 * DOLLAR);
        assertThat(events(FundsDeposited.class)).hasSize(1);
    }

    @Test
    @DisplayName("F10: a receipt of a block that is not the chain's ends no intent")
    void doesNotBelieveAReceiptOfAnotherBlock() {
        payer.deposit(5 * DOLLAR);
        until(() -> payer.available() == 5 * DOLLAR);
        rpc.script(
                "eth_getTransactionReceipt",
                ScriptedRpc.edited(truth ->
                        truth.isNull()
                                ? truth
                                : ((ObjectNode) truth.deepCopy())
                                        .put("blockHash", "0x" + "cd".repeat(32))
                                        .put("status", "0x0")));
        MandateId mandate = payer.submit(DOLLAR, Optional.empty());
        until(() -> !events(MandateOpened.class).isEmpty());
        rounds(ROUNDS_IN_VAIN);
        assertThat(state(mandate)).isEqualTo("MINED");
        assertThat(events(MandateRefused.class)).isEmpty();
        rpc.heal();
        until(() -> state(mandate).equals("DONE"));
    }

    private static String state(MandateId mandate) {
        return bridge.jdbc
                .sql("SELECT state FROM chain.intent WHERE kind = ? AND subject = ?")
                .params(IntentKind.OPEN_MANDATE.name(), mandate.value())
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("F10: a node that serves another chain after the start takes no nonce")
    void standsStillOnAnotherChain() {
        payer.deposit(5 * DOLLAR);
        until(() -> payer.available() == 5 * DOLLAR);
        rpc.script("eth_chainId", ScriptedRpc.edited(truth -> ScriptedRpc.JSON.valueToTree("0x1")));
        rpc.script(
                "eth_getTransactionCount",
                ScriptedRpc.edited(truth -> ScriptedRpc.JSON.valueToTree("0xffff")));
        MandateId mandate = payer.submit(DOLLAR, Optional.empty());
        rounds(ROUNDS_IN_VAIN);
        assertThat(state(mandate)).isEqualTo("STORED");
        assertThatThrownBy(() -> bridge.bean(ChainFollower.class).step())
                .isInstanceOf(ChainUnavailableException.class)
                .hasMessageContaining("serves chain 1 now (expected 31337)");
        rpc.heal();
        until(() -> !events(MandateOpened.class).isEmpty());
    }
}
