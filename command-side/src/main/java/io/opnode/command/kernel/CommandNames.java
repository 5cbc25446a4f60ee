package io.opnode.command.kernel;

import io.opnode.domain.dispute.DisputeCommand;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.wallet.WalletCommand;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Names every command after its sealed type, so that one handler of an aggregate takes them all,
 * whoever sends them.
 */
public final class CommandNames implements MessageDispatchInterceptor<CommandMessage<?>> {
    public static final String JOB = "io.opnode.job";
    public static final String WALLET = "io.opnode.wallet";
    public static final String NODE = "io.opnode.node";
    public static final String DISPUTE = "io.opnode.dispute";
    public static final String TREASURY = "io.opnode.treasury";
    public static final String STAKE = "io.opnode.stake";
    public static final String GOVERNANCE = "io.opnode.governance";

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) ->
                switch (message.getPayload()) {
                    case JobCommand command -> named(message, JOB);
                    case WalletCommand command -> named(message, WALLET);
                    case NodeCommand command -> named(message, NODE);
                    case DisputeCommand command -> named(message, DISPUTE);
                    case StakeCommand command -> named(message, STAKE);
                    case TreasuryCommand command -> named(message, TREASURY);
                    case GovernanceCommand command -> named(message, GOVERNANCE);
                    default -> message;
                };
    }

    private static CommandMessage<?> named(CommandMessage<?> message, String name) {
        return new GenericCommandMessage<>(message, name);
    }
}
