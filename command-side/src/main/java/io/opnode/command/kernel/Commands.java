package io.opnode.command.kernel;

import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.kernel.Rejection;
import io.opnode.domain.node.Node;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends commands and waits until their events are durable. The answer is the state after the
 * command; the same command again changes nothing and gets the state too.
 */
@Component
public class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final CommandGateway gateway;
    private final CommandSettings settings;

    public Commands(CommandGateway gateway, CommandSettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    /**
     * @throws CommandRefused with the rejection as details
     */
    public Job send(JobCommand command) {
        return await(command);
    }

    /**
     * @throws CommandRefused with the rejection as details
     */
    public Wallet send(WalletCommand command) {
        return await(command);
    }

    /**
     * @throws CommandRefused with the rejection as details
     */
    public Node send(NodeCommand command) {
        return await(command);
    }

    /**
     * For reactions, which may run twice: a refusal is an answer and not retried; anything else is
     * thrown, so that the processor tries again.
     *
     * @return the refusal, if there was one
     */
    public Optional<Rejection> tell(Object command) {
        try {
            Object state = await(command);
            LOG.debug("{} done, now {}", command, state);
            return Optional.empty();
        } catch (RuntimeException e) {
            Rejection rejection = CommandRefused.in(e).orElseThrow(() -> e);
            LOG.info(
                    "{} refused: {} {}",
                    command.getClass().getSimpleName(),
                    rejection.code(),
                    rejection.message());
            return Optional.of(rejection);
        }
    }

    private <R> R await(Object command) {
        return gateway.sendAndWait(command, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }
}
