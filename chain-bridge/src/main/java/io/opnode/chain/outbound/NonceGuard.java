package io.opnode.chain.outbound;

import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.outbound.Intents.Lowest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mends what others do to a key's nonces (F11). A nonce that somebody else's transaction has used
 * up in a final block is lost, and only then its intent gets another. A nonce that is missing below
 * ours, because a transaction of somebody else was dropped, is filled by one that does nothing:
 * without it no node would mine ours.
 */
final class NonceGuard {
    private static final Logger LOG = LoggerFactory.getLogger(NonceGuard.class);

    /** Gas of a transaction without a call. */
    static final long FILLER_GAS = 21_000;

    /** Most nonces filled; a larger gap is no accident, and people must look. */
    static final int MAX_GAP = 16;

    private final Intents intents;
    private final ChainNode node;
    private final TransactionSigner signer;
    private final Preflight.Lane lane;
    private volatile String problem = "";

    NonceGuard(Intents intents, ChainNode node, TransactionSigner signer, Preflight.Lane lane) {
        this.intents = intents;
        this.node = node;
        this.signer = signer;
        this.lane = lane;
    }

    private String sender() {
        return signer.address().value();
    }

    /** The lowest nonce that is not mined at the head. */
    long next(Block head) {
        return node.transactionCount(sender(), BlockChoice.at(head.number()));
    }

    /** Whether a nonce below all of ours is missing: no fee brings ours on then. */
    boolean isBlocked(long next) {
        return intents.lowest(sender()).filter(lowest -> lowest.nonce() > next).isPresent();
    }

    /** Gives up a nonce that was used by a transaction other than ours, once that is final. */
    void usedElsewhere(Intent intent, Block head) {
        long finalBlock = Math.max(0, head.number() - lane.settings().finalityDepth());
        if (node.transactionCount(sender(), BlockChoice.at(finalBlock)) <= intent.nonce()) {
            return;
        }
        String reason = "nonce %d was used by somebody else".formatted(intent.nonce());
        LOG.warn("{} {}: {}", intent.kind(), intent.subject(), reason);
        if (intent.kind() == IntentKind.FILL_NONCE) {
            lane.resolution().done(intent, reason);
        } else {
            intents.loseNonce(intent.id(), reason);
        }
    }

    /** Fills the nonces below ours that nobody uses, after some blocks of waiting for them. */
    void fillGap(long next, Block head) {
        problem = "";
        Optional<Lowest> lowest = intents.lowest(sender());
        if (lowest.isEmpty() || lowest.get().nonce() <= next) {
            return;
        }
        long waited = head.number() - lowest.get().sentBlock();
        long missing = node.transactionCount(sender(), BlockChoice.PENDING);
        if (waited < lane.settings().bumpAfterBlocks() || missing >= lowest.get().nonce()) {
            return;
        }
        if (lowest.get().nonce() - missing > MAX_GAP) {
            problem =
                    "nonces %d to %d of %s are missing; see chain.sender, nothing is sent before"
                            .formatted(missing, lowest.get().nonce() - 1, sender());
            LOG.error(problem);
            return;
        }
        for (long nonce = missing; nonce < lowest.get().nonce(); nonce++) {
            if (intents.fill(sender(), nonce, FILLER_GAS)) {
                LOG.warn("nonce {} of {} is missing and gets filled", nonce, sender());
            }
        }
    }

    /** What people must look at. */
    Optional<String> problem() {
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    /** A filled nonce concerns nobody. */
    static IntentReaction reaction() {
        return new IntentReaction() {
            @Override
            public IntentKind kind() {
                return IntentKind.FILL_NONCE;
            }

            @Override
            public boolean isDoneOnChain(Intent intent, BlockChoice at) {
                return false;
            }

            @Override
            public void whenDone(Intent intent) {
                // The transactions after it go on by themselves.
            }

            @Override
            public void whenRefused(Intent intent, String reason) {
                // It uses its nonce all the same.
            }
        };
    }
}
