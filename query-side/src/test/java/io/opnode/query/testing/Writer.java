package io.opnode.query.testing;

import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.wallet.WalletEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Appends events as aggregates would, each with its aggregate's next sequence number. */
public final class Writer {
    private static final int BATCH = 100;

    private final EventStore store;
    private final Map<String, Long> sequences = new HashMap<>();

    public Writer(EventStore store) {
        this.store = store;
    }

    /** Appends in order, in batches. */
    public synchronized void append(List<? extends DomainEvent> events) {
        List<EventMessage<?>> batch = new ArrayList<>();
        for (DomainEvent event : events) {
            batch.add(message(event));
            if (batch.size() == BATCH) {
                store.publish(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            store.publish(batch);
        }
    }

    private DomainEventMessage<?> message(DomainEvent event) {
        String id = aggregateId(event);
        long sequence = sequences.merge(id, 0L, (old, zero) -> old + 1);
        return new GenericDomainEventMessage<>(
                event.getClass().getInterfaces()[0].getSimpleName(), id, sequence, event);
    }

    private static String aggregateId(DomainEvent event) {
        return switch (event) {
            case JobEvent e -> e.jobId().value();
            case WalletEvent e -> e.walletId().value();
            case NodeEvent e -> e.nodeId().value();
            case DisputeEvent e -> e.disputeId().value();
            case StakeEvent e -> e.stakeId().value();
            case GovernanceEvent e -> e.governanceId().value();
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }
}
