package io.opnode.command.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.slf4j.MDC;

/** Takes the request's correlation id along with every command that it causes. */
public final class CommandCorrelation implements MessageDispatchInterceptor<CommandMessage<?>> {
    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        String id = MDC.get(CorrelationFilter.MDC_KEY);
        return (index, message) ->
                id == null || message.getMetaData().containsKey(CorrelationFilter.MDC_KEY)
                        ? message
                        : message.andMetaData(Map.of(CorrelationFilter.MDC_KEY, id));
    }
}
