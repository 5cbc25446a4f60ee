package io.opnode.chain.settlement;

import io.opnode.chain.ChainBridgeSettings;
import io.opnode.chain.checkpoint.LogCheckpoint;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.inbound.ChainMismatchException;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.NewIntent;
import io.opnode.chain.wallet.Mandates;
import io.opnode.chain.wallet.SignedMandate;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.kernel.CrashPoint;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes epochs: decides when, fixes the contents, and stores the intent to settle. */
public final class EpochCloser {
    private static final Logger LOG = LoggerFactory.getLogger(EpochCloser.class);

    /** How long a job waits for the close of its own mandate before it is settled without. */
    public static final Duration CLOSE_PATIENCE = Duration.ofSeconds(10);

    /** Most mandates closed in one epoch. */
    public static final int MAX_CLOSINGS = 200;

    /** The tables that an epoch is made of. */
    public record Tables(
            SettledJobs jobs,
            Epochs epochs,
            Entitlements entitlements,
            Mandates mandates,
            Intents intents) {}

    private final Tables tables;
    private final LogCheckpoint log;
    private final ContentStore content;
    private final TransactionTemplate inTransaction;
    private final Contracts contracts;
    private final ChainBridgeSettings.Settlement settings;
    private final LongPredicate settledOnChain;
    private final Clock clock;

    /**
     * @param settledOnChain whether the chain has settled an epoch. WHY asked: a payout root over
     *     fewer epochs than the chain knows would take back what providers have earned (F21)
     */
    public EpochCloser(
            Tables tables,
            LogCheckpoint log,
            ContentStore content,
            TransactionTemplate inTransaction,
            Contracts contracts,
            ChainBridgeSettings.Settlement settings,
            LongPredicate settledOnChain,
            Clock clock) {
        this.tables = tables;
        this.log = log;
        this.content = content;
        this.inTransaction = inTransaction;
        this.contracts = contracts;
        this.settings = settings;
        this.settledOnChain = settledOnChain;
        this.clock = clock;
    }

    /**
     * Closes an epoch if it is time.
     *
     * @return whether one was closed, or a mandate without jobs
     */
    public boolean step() {
        if (isHeld() || tables.intents().unmined(IntentKind.SETTLE_EPOCH) > 0) {
            return false;
        }
        Instant now = clock.instant();
        boolean due =
                tables.jobs().waiting() >= settings.maxJobs()
                        || tables.jobs()
                                .readySince()
                                .filter(since -> !now.isBefore(since.plus(settings.interval())))
                                .isPresent();
        boolean closed = false;
        if (due) {
            log.advance();
            closed = Boolean.TRUE.equals(inTransaction.execute(status -> close(now)));
            CrashPoint.hit("bridge.epoch-closed");
        }
        return closed || closeMandatesWithoutJobs(now);
    }

    /** Whether an epoch was refused by the chain: no other closes until somebody looked. */
    public boolean isHeld() {
        return tables.intents().failed(IntentKind.SETTLE_EPOCH) > 0;
    }

    private boolean close(Instant now) {
        List<SettledJob> jobs = tables.jobs().ready(now.minus(CLOSE_PATIENCE), settings.maxJobs());
        if (jobs.isEmpty()) {
            return false;
        }
        long epochId = tables.epochs().nextId();
        if (settledOnChain.test(epochId)) {
            throw new ChainMismatchException(
                    "epoch %d is settled on chain and unknown here: this database is older than the"
                                    .formatted(epochId)
                            + " chain; restore a newer backup, nothing is settled before");
        }
        jobs.forEach(job -> tables.jobs().join(job.jobId(), epochId));
        List<SignedMandate> closings = tables.mandates().closable(now, MAX_CLOSINGS);
        closings.forEach(mandate -> tables.mandates().closingIn(mandate.mandateId(), epochId));
        for (SettledJob job : jobs) {
            if (job.provider().signum() > 0) {
                String account = job.payTo().orElseThrow();
                tables.entitlements().earn(account, job.token(), job.provider());
            }
        }
        EpochContents epoch =
                new EpochContents(epochId, jobs, closings, tables.entitlements().all(), log.root());
        Cid file = store(epoch);
        tables.epochs().add(epoch, file);
        tables.intents()
                .add(
                        new NewIntent(
                                IntentKind.SETTLE_EPOCH,
                                Long.toString(epochId),
                                Long.toString(epochId),
                                contracts.escrow(),
                                EscrowCalls.settleEpoch(epoch.toBinding(file)),
                                jobs.getFirst().correlation()));
        LOG.info("epoch {} closed: {} jobs, {} closings", epochId, jobs.size(), closings.size());
        return true;
    }

    private Cid store(EpochContents epoch) {
        byte[] file =
                CanonicalJson.bytes(
                        epoch.toCanonical(contracts.chainId(), contracts.escrow().value()));
        Cid cid = content.add(new ByteArrayInputStream(file)).cid();
        content.pin(cid);
        return cid;
    }

    /** A mandate that ends while no epoch is on its way is closed by a call of its own. */
    private boolean closeMandatesWithoutJobs(Instant now) {
        List<SignedMandate> closable =
                tables.mandates().closable(now.minus(settings.interval()), MAX_CLOSINGS);
        inTransaction.executeWithoutResult(status -> {
            for (SignedMandate mandate : closable) {
                tables.mandates().closedAlone(mandate.mandateId());
                tables.intents().add(closing(mandate));
            }
        });
        return !closable.isEmpty();
    }

    private NewIntent closing(SignedMandate mandate) {
        return new NewIntent(
                IntentKind.CLOSE_MANDATE,
                mandate.mandateId().value(),
                mandate.walletId().value(),
                contracts.escrow(),
                EscrowCalls.closeMandate(mandate.terms()),
                Optional.empty());
    }
}
