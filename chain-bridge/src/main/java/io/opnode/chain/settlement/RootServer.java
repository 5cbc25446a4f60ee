package io.opnode.chain.settlement;

import io.opnode.chain.contract.PayoutCalls;
import io.opnode.chain.contract.PayoutCalls.Serving;
import io.opnode.chain.inbound.Cursor;
import io.opnode.chain.inbound.LogStore;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.NewIntent;
import io.opnode.chain.settlement.PayoutRoots.Settled;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.EvmAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Serves the newest payout root whose dispute window has passed, and before that corrects it where
 * a dispute voided it. Looks at the last block whose facts are told: of that one, the tables know
 * every dispute.
 */
public final class RootServer {
    private static final Logger LOG = LoggerFactory.getLogger(RootServer.class);

    /** Most epochs whose settlement is dated in one step. */
    static final int DATED_AT_ONCE = 200;

    /** The tables that it reads and writes. */
    public record Tables(PayoutRoots roots, LogStore logs, Intents intents) {}

    private final Tables tables;
    private final PayoutFiles files;
    private final PayoutsOnChain chain;
    private final EvmAddress payouts;
    private final TransactionTemplate inTransaction;
    private final Duration serveLimit;
    private long lookedAt = -1;
    private volatile Optional<String> problem = Optional.empty();

    /**
     * @param payouts the contract
     * @param serveLimit how long after its window a root may wait before that is a problem
     */
    public RootServer(
            Tables tables,
            PayoutFiles files,
            PayoutsOnChain chain,
            EvmAddress payouts,
            TransactionTemplate inTransaction,
            Duration serveLimit) {
        this.tables = tables;
        this.files = files;
        this.chain = chain;
        this.payouts = payouts;
        this.inTransaction = inTransaction;
        this.serveLimit = serveLimit;
    }

    /**
     * Does what is due: one correction or one serving at a time.
     *
     * @return whether an intent was stored
     */
    public boolean step() {
        long block = tables.logs().cursor().map(Cursor::confirmedBlock).orElse(0L);
        if (block == lookedAt || chain.window() == 0) {
            return false;
        }
        BlockChoice at = BlockChoice.at(block);
        chain.settlementTimes(tables.roots().undated(DATED_AT_ONCE), at)
                .forEach(tables.roots()::settled);
        long ended = chain.timeOf(block) - chain.window();
        Serving serving = chain.serving(at);
        Optional<Settled> due =
                tables.roots()
                        .newest(ended)
                        .filter(epoch -> serving.isBefore(epoch.epochId(), epoch.settledAt()));
        boolean acted = due.isPresent() && advance(due.get(), serving, at);
        lookedAt = block;
        problem =
                due.filter(epoch -> ended - epoch.settledAt() > serveLimit.toSeconds())
                        .filter(epoch -> !isNothingPayable(epoch, serving))
                        .map(this::lateness);
        return acted;
    }

    private boolean isNothingPayable(Settled epoch, Serving serving) {
        return serving.isVoid(epoch.settledAt())
                && tables.roots().payableUpTo(epoch.epochId()).isEmpty();
    }

    private String lateness(Settled epoch) {
        return "the payout root of epoch %d could be served for more than %s and is not; see"
                        .formatted(epoch.epochId(), serveLimit)
                + " SERVE_ROOT and CORRECT_ROOT in chain.intent";
    }

    private boolean advance(Settled epoch, Serving serving, BlockChoice at) {
        Intents intents = tables.intents();
        if (intents.unresolved(IntentKind.CORRECT_ROOT) > 0
                || intents.unresolved(IntentKind.SERVE_ROOT) > 0) {
            return false;
        }
        if (serving.isVoid(epoch.settledAt()) && !chain.isCorrected(epoch.epochId(), at)) {
            return correct(epoch, serving.disputes());
        }
        return store(
                IntentKind.SERVE_ROOT,
                epoch,
                serving.disputes(),
                PayoutCalls.serve(epoch.epochId(), epoch.roots()));
    }

    /** Nothing while the tables know of other disputes than the block that was looked at. */
    private boolean correct(Settled epoch, long disputes) {
        List<PayoutLeaf> leaves = tables.roots().payableUpTo(epoch.epochId());
        if (leaves.isEmpty() || tables.roots().disputes() != disputes) {
            return false;
        }
        Bytes32 root = Entitlements.rootOf(leaves);
        Cid file = files.storeCorrected(epoch.epochId(), disputes, leaves);
        CrashPoint.hit("bridge.correction-published");
        return Boolean.TRUE.equals(
                inTransaction.execute(status -> {
                    tables.roots().corrected(epoch.epochId(), disputes, root, file);
                    return store(
                            IntentKind.CORRECT_ROOT,
                            epoch,
                            disputes,
                            PayoutCalls.correct(epoch.epochId(), epoch.roots(), root, disputes));
                }));
    }

    private boolean store(IntentKind kind, Settled epoch, long disputes, String callData) {
        String subject = ServingReactions.subject(epoch.epochId(), disputes);
        if (tables.intents().find(kind, subject).isPresent()) {
            return false;
        }
        tables.intents()
                .add(new NewIntent(kind, subject, subject, payouts, callData, Optional.empty()));
        LOG.info("{} of epoch {} after {} disputes", kind, epoch.epochId(), disputes);
        return true;
    }

    /** An epoch whose window has passed for long and that is not served. */
    public Optional<String> problem() {
        return problem;
    }
}
