package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.CrashingSender;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.web3j.abi.EventEncoder;

/** The sender dies in a process of its own; another one goes on. Needs anvil. */
@Tag("anvil")
class CrashMatrixTest {
    private static final long DOLLAR = 1_000_000;

    /** Steps between which the sender dies. */
    private static final int POINTS = 7;

    private static final String OPENED = EventEncoder.encode(JobEscrow.MANDATEOPENED_EVENT);
    private static final String SETTLED = EventEncoder.encode(ReceiptRegistry.EPOCHANCHORED_EVENT);

    private static final AtomicInteger CASES = new AtomicInteger();

    private static BridgeUnderTest bridge;
    private static Payer payer;

    @BeforeAll
    static void start() {
        bridge = new BridgeUnderTest();
        payer = new Payer(bridge);
        payer.deposit(100 * DOLLAR);
        bridge.drive(() -> payer.available() == 100 * DOLLAR);
    }

    @AfterAll
    static void stop() {
        System.out.println("F03: " + CASES + " crashes, one effect on chain after each");
        assertThat(CASES).hasValue(2 * POINTS);
        bridge.close();
    }

    static Stream<String> points() {
        return Stream.of(
                        "intent-stored",
                        "nonce-taken",
                        "signed",
                        "before-broadcast",
                        "after-broadcast",
                        "mined",
                        "recorded")
                .map(step -> "bridge." + step);
    }

    private static long sent() {
        return bridge.bean(ChainNode.class)
                .transactionCount(bridge.deployed.admin().getAddress(), BlockChoice.PENDING);
    }

    private static int logs(String event, String subject) {
        ChainNode node = bridge.bean(ChainNode.class);
        return node.logs(
                        bridge.deployed.contracts().startBlock(),
                        node.head().number(),
                        List.of(
                                bridge.deployed.contracts().escrow().value(),
                                bridge.deployed.contracts().registry().value()),
                        List.of(List.of(event), List.of(subject)))
                .size();
    }

    private static long count(Class<? extends WalletEvent> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .count();
    }

    @ParameterizedTest(name = "F03: dies at {0}, one mandate is opened once")
    @MethodSource("points")
    void opensAMandateOnceThroughACrash(String point) throws Exception {
        long before = sent();
        long opened = count(MandateOpened.class);
        MandateId mandate = payer.submit(DOLLAR, Optional.empty());
        bridge.catchUp();

        assertThat(CrashingSender.run(bridge, point)).isEqualTo(CrashPoint.STATUS);
        bridge.drive(() -> count(MandateOpened.class) == opened + 1);

        bridge.drive(() -> unresolved() == 0);
        assertThat(logs(OPENED, mandate.value())).isEqualTo(1);
        assertThat(sent()).isEqualTo(before + 1);
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        CASES.incrementAndGet();
    }

    private static long unresolved() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.intent WHERE state <> 'DONE'")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "F03, I-08: dies at {0}, one epoch is settled once")
    @MethodSource("points")
    void settlesAnEpochOnceThroughACrash(String point) throws Exception {
        JobRun jobs = new JobRun(bridge, payer);
        JobId job = new JobId("job-" + point.substring(7));
        long reserved = count(FundsReserved.class);
        jobs.submit(job, payer.submit(DOLLAR, Optional.of(job)), DOLLAR);
        bridge.drive(() -> count(FundsReserved.class) == reserved + 1 && unresolved() == 0);
        long before = sent();
        BigInteger paid = paidOut();
        jobs.run(job, DOLLAR, 50);
        bridge.driveWithoutClosing(() -> jobs.event(job, JobReceipted.class).isPresent());
        bridge.bean(EpochCloser.class).step();

        assertThat(CrashingSender.run(bridge, point)).isEqualTo(CrashPoint.STATUS);
        bridge.drive(() -> jobs.event(job, JobAnchored.class).isPresent());

        long epoch = jobs.event(job, JobAnchored.class).orElseThrow().anchor().settlementId();
        assertThat(logs(SETTLED, "0x%064x".formatted(epoch))).isEqualTo(1);
        assertThat(sent()).isEqualTo(before + 1);
        assertThat(paidOut()).isEqualTo(paid.add(BigInteger.valueOf(50_000)));
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
        CASES.incrementAndGet();
    }

    private static BigInteger paidOut() {
        String payouts = bridge.deployed.contracts().payouts().value();
        String token = bridge.deployed.usdcToken().value();
        Call call = new Call(payouts, token, EscrowCalls.balanceOf(payouts));
        return EscrowCalls.uint(bridge.bean(ChainNode.class).call(call, BlockChoice.LATEST));
    }
}
