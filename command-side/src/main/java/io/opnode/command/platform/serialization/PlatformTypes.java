package io.opnode.command.platform.serialization;

import io.opnode.domain.dispute.DisputeCommand;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletEvent;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.modelling.command.AggregateScopeDescriptor;

/**
 * Everything this program writes down: domain events, commands that wait for their time, and Axon's
 * own notes.
 */
public final class PlatformTypes {
    private PlatformTypes() {}

    public static EventTypes all() {
        return withAxonsOwn(domainEvents())
                .withCommands(
                        JobCommand.class,
                        NodeCommand.class,
                        WalletCommand.class,
                        DisputeCommand.class,
                        StakeCommand.class,
                        GovernanceCommand.class,
                        TreasuryCommand.class);
    }

    /** The events of the log, in the order of the features. */
    public static EventTypes domainEvents() {
        return EventTypes.of(
                JobEvent.class,
                NodeEvent.class,
                WalletEvent.class,
                DisputeEvent.class,
                StakeEvent.class,
                GovernanceEvent.class,
                TreasuryEvent.class);
    }

    /** Adds tokens and the addresses of deadlines. */
    public static EventTypes withAxonsOwn(EventTypes types) {
        return types.with(GlobalSequenceTrackingToken.class, "token.position", 1)
                .with(ReplayToken.class, "token.replay", 1)
                .with(MergedTrackingToken.class, "token.merged", 1)
                .with(ConfigToken.class, "token.config", 1)
                .with(AggregateScopeDescriptor.class, "deadline.aggregate", 1);
    }
}
