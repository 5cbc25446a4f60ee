package io.opnode.query.kernel;

import io.opnode.query.platform.QuerySettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;

/** Asks by query message and waits for the answer, within a limit. */
public final class Ask {
    private final QueryGateway gateway;
    private final Duration limit;

    public Ask(QueryGateway gateway, QuerySettings settings) {
        this.gateway = gateway;
        this.limit = settings.answerLimit();
    }

    /**
     * Asks for exactly one answer.
     *
     * @throws Problem {@code not-answered} when nobody answers (in time), or the handler's own
     */
    public <R> R one(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.instanceOf(answer));
    }

    /**
     * Asks for what may not be there.
     *
     * @throws Problem as {@link #one}
     */
    public <R> Optional<R> optional(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.optionalInstanceOf(answer));
    }

    /**
     * Asks for any number of answers.
     *
     * @throws Problem as {@link #one}
     */
    public <R> List<R> list(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.multipleInstancesOf(answer));
    }

    private <R> R ask(Object query, ResponseType<R> type) {
        try {
            return gateway.query(query, type).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notAnswered(query, e);
        } catch (TimeoutException e) {
            throw notAnswered(query, e);
        } catch (ExecutionException e) {
            throw failed(query, e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException failed(Object query, Throwable cause) {
        if (cause instanceof NoHandlerForQueryException) {
            return notAnswered(query, cause);
        }
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof QueryExecutionException && cause.getCause() instanceof Problem known) {
            return known;
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(cause);
    }

    private static Problem notAnswered(Object query, Throwable cause) {
        return new Problem(
                Problem.Kind.UNAVAILABLE,
                "not-answered",
                query.getClass().getSimpleName() + " was not answered.",
                "The part that answers it is starting or down; try again, and see /actuator/health.",
                cause);
    }
}
