package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.JobRun;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.testing.SignerStub;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.job.JobEvent.JobAnchored;
import io.opnode.domain.job.JobId;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateOpened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.crypto.Credentials;

/** Mandates are opened by a remote signer's key, epochs settled by another. Needs anvil. */
@Tag("anvil")
class SeveralKeysTest {
    private static final long DOLLAR = 1_000_000;
    private static final int ROUNDS_IN_VAIN = 5;

    private Credentials opener;
    private SignerStub remote;
    private BridgeUnderTest bridge;
    private Payer payer;

    @BeforeEach
    void start() {
        opener = TestChain.shared().newAccount();
        remote = new SignerStub(opener);
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deploy(),
                        TestDatabase.fresh(),
                        List.of(),
                        Map.of(
                                "opnode.chain.mandate-signer.url", remote.url(),
                                "opnode.chain.mandate-signer.address", opener.getAddress()));
        payer = new Payer(bridge);
        payer.deposit(5 * DOLLAR);
        bridge.drive(() -> payer.available() == 5 * DOLLAR);
    }

    @AfterEach
    void stop() {
        bridge.close();
        remote.close();
    }

    private long count(Class<? extends WalletEvent> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .count();
    }

    private List<String> senders(String kind) {
        return bridge.jdbc
                .sql("SELECT DISTINCT sender FROM chain.intent WHERE kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    private String problem(BridgeUnderTest of) {
        return String.valueOf(of.bean(ChainsHealth.class).health().getDetails().get("problem"));
    }

    private long unresolved() {
        return bridge.jdbc
                .sql("SELECT count(*) FROM chain.intent WHERE state <> 'DONE'")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("F11: each key has nonces of its own, and neither waits for the other")
    void opensWithOneKeyAndSettlesWithAnother() throws Exception {
        JobRun jobs = new JobRun(bridge, payer);
        JobId job = new JobId("job-two-keys");
        jobs.submit(job, payer.submit(DOLLAR, Optional.of(job)), DOLLAR);
        bridge.drive(() -> count(FundsReserved.class) == 1 && unresolved() == 0);

        remote.answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"message\":\"locked\"}}");
        payer.submit(DOLLAR, Optional.empty());
        jobs.run(job, DOLLAR, 50);
        bridge.drive(() -> jobs.event(job, JobAnchored.class).isPresent());
        assertThat(count(MandateOpened.class)).isEqualTo(1);
        assertThat(problem(bridge)).contains("the remote signer refuses: \"locked\"");

        remote.heal();
        bridge.drive(() -> count(MandateOpened.class) == 2 && unresolved() == 0);
        assertThat(problem(bridge)).isEqualTo("null");
        assertThat(senders("OPEN_MANDATE")).containsExactly(opener.getAddress());
        assertThat(senders("SETTLE_EPOCH")).containsExactly(bridge.deployed.admin().getAddress());
        assertThat(bridge.bean(DriftComparison.class).on(new FindDrift()).differences()).isEmpty();
    }

    @Test
    @DisplayName(
            "F11: what a key has numbered is never signed by another, and health names the key")
    void doesNotSignAnotherKeysNonce() {
        payer.submit(DOLLAR, Optional.empty());
        bridge.catchUp();
        bridge.home().senders().forEach(OutboundSender::step);
        try (BridgeUnderTest without =
                new BridgeUnderTest(
                        bridge.deployed,
                        bridge.databaseUrl,
                        List.of(),
                        Map.of(),
                        bridge.history())) {
            for (int i = 0; i < ROUNDS_IN_VAIN; i++) {
                without.bean(OutboundSender.class).step();
            }
            assertThat(problem(without)).contains(opener.getAddress(), "not configured");
        }
        assertThat(
                        bridge.jdbc
                                .sql("SELECT count(*) FROM chain.transaction")
                                .query(Long.class)
                                .single())
                .isZero();
        bridge.drive(() -> count(MandateOpened.class) == 1 && unresolved() == 0);
    }
}
