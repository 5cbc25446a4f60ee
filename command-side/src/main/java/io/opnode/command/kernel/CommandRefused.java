package io.opnode.command.kernel;

import io.opnode.domain.kernel.Rejection;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A refusal on its way to whoever sent the command; the details are the {@link Rejection} itself.
 */
public final class CommandRefused extends CommandExecutionException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway") // no cause: a refusal is data, nothing failed
    public CommandRefused(Rejection rejection) {
        super(rejection.message(), null, rejection);
    }

    /** The refusal that {@code failure} carries, however deep it was wrapped. */
    public static Optional<Rejection> in(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CommandExecutionException refused) {
                Optional<Object> details = refused.getDetails();
                if (details.orElse(null) instanceof Rejection rejection) {
                    return Optional.of(rejection);
                }
            }
        }
        return Optional.empty();
    }
}
