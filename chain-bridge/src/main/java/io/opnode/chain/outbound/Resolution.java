package io.opnode.chain.outbound;

import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.outbound.Intent.State;
import io.opnode.domain.kernel.CrashPoint;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends intents, each with its reaction in one transaction. */
final class Resolution {
    private static final Logger LOG = LoggerFactory.getLogger(Resolution.class);

    private final Intents intents;
    private final TransactionTemplate inTransaction;
    private final Map<IntentKind, IntentReaction> reactions = new EnumMap<>(IntentKind.class);

    Resolution(
            Intents intents,
            TransactionTemplate inTransaction,
            Collection<? extends IntentReaction> reactions) {
        this.intents = intents;
        this.inTransaction = inTransaction;
        reactions.forEach(reaction -> this.reactions.put(reaction.kind(), reaction));
    }

    boolean isDoneOnChain(Intent intent, BlockChoice at) {
        return reaction(intent).isDoneOnChain(intent, at);
    }

    /**
     * @param how for people; blank when our own transaction did it
     */
    void done(Intent intent, String how) {
        inTransaction.executeWithoutResult(status -> {
            Optional<String> reason = how.isBlank() ? Optional.empty() : Optional.of(how);
            intents.resolve(intent.id(), State.DONE, reason);
            reaction(intent).whenDone(intent);
        });
        LOG.info("{} {} is final {}", intent.kind(), intent.subject(), how);
        CrashPoint.hit("bridge.recorded");
    }

    void refused(Intent intent, String reason) {
        inTransaction.executeWithoutResult(status -> {
            intents.resolve(intent.id(), State.FAILED, Optional.of(reason));
            reaction(intent).whenRefused(intent, reason);
        });
        LOG.error("{} {} was refused: {}", intent.kind(), intent.subject(), reason);
        CrashPoint.hit("bridge.recorded");
    }

    private IntentReaction reaction(Intent intent) {
        IntentReaction reaction = reactions.get(intent.kind());
        if (reaction == null) {
            throw new IllegalStateException("no reaction to " + intent.kind());
        }
        return reaction;
    }
}
