package io.opnode.chain.receipt;

import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A job as its own events tell it, by the domain's fold. */
public final class JobHistory {
    private static final long FIRST = 0;

    private final EventStore events;
    private final JobDecider decider = new JobDecider();

    public JobHistory(EventStore events) {
        this.events = events;
    }

    /** The job now. WHY from the first event on: that way no snapshot stands in between. */
    public Job of(JobId jobId) {
        List<JobEvent> history = new ArrayList<>();
        DomainEventStream stream = events.readEvents(jobId.value(), FIRST);
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof JobEvent event) {
                history.add(event);
            }
        }
        return decider.fold(history);
    }
}
