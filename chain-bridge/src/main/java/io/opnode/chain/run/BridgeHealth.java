package io.opnode.chain.run;

import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while money cannot move or the events lack a fact of the chain; says which and why. */
public final class BridgeHealth extends AbstractHealthIndicator {
    private final BridgeLifecycle lifecycle;
    private final ChainFollower follower;
    private final OutboundSender sender;
    private final Intents intents;
    private final CommandOutbox outbox;

    public BridgeHealth(
            BridgeLifecycle lifecycle,
            ChainFollower follower,
            OutboundSender sender,
            Intents intents,
            CommandOutbox outbox) {
        this.lifecycle = lifecycle;
        this.follower = follower;
        this.sender = sender;
        this.intents = intents;
        this.outbox = outbox;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> problem =
                follower.halted()
                        .or(lifecycle::problem)
                        .or(this::outboundProblem)
                        .or(this::refusedFact);
        problem.ifPresentOrElse(
                what -> health.down().withDetail("problem", what), () -> health.up());
        health.withDetail("inFlight", sender.inFlight())
                .withDetail("commandsWaiting", outbox.open());
    }

    private Optional<String> outboundProblem() {
        if (intents.failed(IntentKind.SETTLE_EPOCH) > 0) {
            return Optional.of(
                    "the chain refused a settlement; see chain.intent, then retry it:"
                            + " no later epoch is settled before");
        }
        if (intents.failed(IntentKind.CLOSE_MANDATE) > 0) {
            return Optional.of("the chain refused to close a mandate; see chain.intent");
        }
        if (sender.isHeldAtCap()) {
            return Optional.of("a transaction waits with the highest fee allowed");
        }
        Optional<String> stuck = sender.problem();
        if (stuck.isPresent()) {
            return stuck;
        }
        return sender.canPayGas()
                ? Optional.empty()
                : Optional.of("the sender's key cannot pay for gas; fund " + sender.address());
    }

    private Optional<String> refusedFact() {
        long refused = outbox.refused();
        return refused == 0
                ? Optional.empty()
                : Optional.of(refused + " facts were refused by their aggregates: chain.outbox");
    }
}
