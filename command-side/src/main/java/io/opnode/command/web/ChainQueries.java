package io.opnode.command.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks the chain bridge, which answers by query messages. */
@Component
public class ChainQueries {
    /** After which the bridge counts as down. */
    static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final QueryGateway queries;

    public ChainQueries(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * @throws ApiRefusal {@link ApiCode#CHAIN_UNAVAILABLE} when nobody answers in time
     */
    public <R> R ask(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.instanceOf(answer));
    }

    /**
     * @throws ApiRefusal as {@link #ask}
     */
    public <R> List<R> askAll(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.multipleInstancesOf(answer));
    }

    private <R> R ask(Object query, ResponseType<R> answer) {
        try {
            return queries.query(query, answer).get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } catch (ExecutionException | TimeoutException e) {
            throw unavailable(e);
        }
    }

    private static ApiRefusal unavailable(Exception cause) {
        ApiRefusal refusal =
                new ApiRefusal(ApiCode.CHAIN_UNAVAILABLE, "The chain bridge did not answer.");
        refusal.initCause(cause);
        return refusal;
    }
}
