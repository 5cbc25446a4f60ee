package io.opnode.chain.settlement;

import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.outbound.Intent;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.IntentReaction;
import io.opnode.chain.settlement.PayoutRoots.Settled;
import java.util.List;

/**
 * Payout roots that are served and corrected. One that the chain refuses is none's alarm: a dispute
 * or a later epoch came first, and {@link RootServer} looks anew.
 */
public final class ServingReactions {
    private final PayoutsOnChain chain;
    private final PayoutRoots roots;

    public ServingReactions(PayoutsOnChain chain, PayoutRoots roots) {
        this.chain = chain;
        this.roots = roots;
    }

    /** The reactions to both kinds. */
    public List<IntentReaction> all() {
        return List.of(
                new Reaction(IntentKind.SERVE_ROOT) {
                    @Override
                    public boolean isDoneOnChain(Intent intent, BlockChoice at) {
                        return isServed(intent, at);
                    }
                },
                new Reaction(IntentKind.CORRECT_ROOT) {
                    @Override
                    public boolean isDoneOnChain(Intent intent, BlockChoice at) {
                        return isServed(intent, at) || isCorrected(intent, at);
                    }
                });
    }

    /**
     * An intent is about an epoch at a count of disputes: after another dispute it is another one.
     */
    static String subject(long epochId, long disputes) {
        return epochId + ":" + disputes;
    }

    private static long part(Intent intent, int index) {
        return Long.parseLong(intent.subject().split(":")[index]);
    }

    /** The epoch, or a later one. */
    private boolean isServed(Intent intent, BlockChoice at) {
        Settled epoch = roots.settled(part(intent, 0));
        return !chain.serving(at).isBefore(epoch.epochId(), epoch.settledAt());
    }

    private boolean isCorrected(Intent intent, BlockChoice at) {
        return chain.serving(at).disputes() == part(intent, 1)
                && chain.isCorrected(part(intent, 0), at);
    }

    private abstract static class Reaction implements IntentReaction {
        private final IntentKind kind;

        private Reaction(IntentKind kind) {
            this.kind = kind;
        }

        @Override
        public IntentKind kind() {
            return kind;
        }

        @Override
        public void whenDone(Intent intent) {
            // The root server sees it on chain.
        }

        @Override
        public void whenRefused(Intent intent, String reason) {
            // The root server stores another intent where there is still something to do.
        }
    }
}
