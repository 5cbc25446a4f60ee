package io.opnode.command.kernel;

import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletDecider;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletId;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads an aggregate's present state from the log, without sending it a command. */
@Component
public class StateReader {
    private final EventStore events;

    public StateReader(EventStore events) {
        this.events = events;
    }

    public Job job(JobId jobId) {
        return fold(jobId.value(), new JobDecider(), Job.class, JobEvent.class);
    }

    public Wallet wallet(WalletId walletId) {
        return fold(walletId.value(), new WalletDecider(), Wallet.class, WalletEvent.class);
    }

    private <S, E extends DomainEvent> S fold(
            String id, Decider<S, ?, E> decider, Class<S> states, Class<E> kind) {
        DomainEventStream history = events.readEvents(id);
        S state = decider.initial();
        while (history.hasNext()) {
            Object payload = history.next().getPayload();
            state =
                    payload instanceof Shell<?> snapshot
                            ? states.cast(snapshot.state())
                            : decider.evolve(state, kind.cast(payload));
        }
        return state;
    }
}
