package io.opnode.command.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Takes a request's correlation id along: into every command that it causes, from there (as {@code
 * traceId}, which the platform hands on) into all events and commands that follow, and into the log
 * lines of whatever handles them.
 */
public final class CommandCorrelation
        implements MessageDispatchInterceptor<CommandMessage<?>>,
                MessageHandlerInterceptor<Message<?>> {
    /** Key of the id of the request or message that all began with. */
    static final String TRACE = "traceId";

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        String id = MDC.get(CorrelationFilter.MDC_KEY);
        return (index, message) ->
                id == null || message.getMetaData().containsKey(TRACE)
                        ? message
                        : message.andMetaData(Map.of(TRACE, id, CorrelationFilter.MDC_KEY, id));
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unit, InterceptorChain chain)
            throws Exception {
        Message<?> message = unit.getMessage();
        String id =
                String.valueOf(message.getMetaData().getOrDefault(TRACE, message.getIdentifier()));
        String before = MDC.get(CorrelationFilter.MDC_KEY);
        MDC.put(CorrelationFilter.MDC_KEY, id);
        try {
            return chain.proceed();
        } finally {
            if (before == null) {
                MDC.remove(CorrelationFilter.MDC_KEY);
            } else {
                MDC.put(CorrelationFilter.MDC_KEY, before);
            }
        }
    }
}
