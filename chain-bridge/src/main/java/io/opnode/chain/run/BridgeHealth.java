package io.opnode.chain.run;

import io.opnode.chain.drift.DriftWatch;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while money cannot move or the events lack a fact of the chain; says which and why. */
public final class BridgeHealth extends AbstractHealthIndicator {
    private final BridgeLifecycle lifecycle;
    private final ChainFollower follower;
    private final List<OutboundSender> senders;
    private final Intents intents;
    private final CommandOutbox outbox;
    private final Supplier<Optional<String>> payouts;
    private final DriftWatch drift;

    /**
     * @param payouts what keeps payouts from their payees
     */
    public BridgeHealth(
            BridgeLifecycle lifecycle,
            ChainFollower follower,
            List<OutboundSender> senders,
            Intents intents,
            CommandOutbox outbox,
            Supplier<Optional<String>> payouts,
            DriftWatch drift) {
        this.lifecycle = lifecycle;
        this.follower = follower;
        this.senders = List.copyOf(senders);
        this.intents = intents;
        this.outbox = outbox;
        this.payouts = payouts;
        this.drift = drift;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> problem =
                follower.halted()
                        .or(lifecycle::problem)
                        .or(follower::inDoubt)
                        .or(this::outboundProblem)
                        .or(this::refusedFact)
                        .or(payouts)
                        .or(drift::problem);
        problem.ifPresentOrElse(
                what -> health.down().withDetail("problem", what), () -> health.up());
        health.withDetail("inFlight", intents.inFlight())
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
        return senders.stream()
                .map(OutboundSender::problem)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::abandoned);
    }

    private Optional<String> abandoned() {
        List<String> keys = senders.stream().map(sender -> sender.address().value()).toList();
        return intents.abandonedBy(keys)
                .map(sender ->
                        "transactions of "
                                + sender
                                + " are on their way and its key is not configured; configure it"
                                + " until they are done");
    }

    private Optional<String> refusedFact() {
        long refused = outbox.refused();
        return refused == 0
                ? Optional.empty()
                : Optional.of(refused + " facts were refused by their aggregates: chain.outbox");
    }
}
