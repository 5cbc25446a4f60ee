package io.opnode.command.platform.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;

/** A letter stays until its handler has taken it; how often that was tried is written on it. */
final class KeepDeadLetters implements EnqueuePolicy<EventMessage<?>> {
    static final String RETRIES = "retries";

    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        int before =
                Integer.parseInt(String.valueOf(letter.diagnostics().getOrDefault(RETRIES, "-1")));
        return Decisions.requeue(
                cause, l -> l.diagnostics().and(RETRIES, Integer.toString(before + 1)));
    }
}
