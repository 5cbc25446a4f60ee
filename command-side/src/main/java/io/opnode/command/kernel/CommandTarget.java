package io.opnode.command.kernel;

import io.opnode.domain.dispute.DisputeCommand;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.wallet.WalletCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds the aggregate that a command is for, so that the domain needs no annotation. */
public final class CommandTarget implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(idOf(message.getPayload()), null);
    }

    private static String idOf(Object command) {
        return switch (command) {
            case JobCommand job -> job.jobId().value();
            case WalletCommand wallet -> wallet.walletId().value();
            case NodeCommand node -> node.nodeId().value();
            case DisputeCommand dispute -> dispute.disputeId().value();
            case StakeCommand stake -> stake.stakeId().value();
            case TreasuryCommand treasury -> treasury.treasuryId().value();
            case GovernanceCommand governance -> governance.governanceId().value();
            default ->
                    throw new IllegalArgumentException(
                            "command: "
                                    + command.getClass().getSimpleName()
                                    + " (expected one of an aggregate)");
        };
    }
}
