package io.opnode.command.job;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import io.opnode.command.platform.deadline.CommandTimer;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps one timer per job, for the deadline of the state it is in. Timer, row and token move in one
 * transaction and outlive the process.
 */
@Component
@ProcessingGroup("deadlines")
class WhenJobMovesSetItsDeadline {
    private final CommandTimer timer;
    private final JdbcClient jdbc;

    WhenJobMovesSetItsDeadline(CommandTimer timer, JdbcClient jdbc) {
        this.timer = timer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(JobEvent event) {
        Optional<Instant> deadline = deadlineOf(event);
        deadline.ifPresent(at -> move(event.jobId(), at));
        if (event instanceof JobEvent.JobAnchored) {
            forget(event.jobId());
        }
    }

    /** When the state that the event leads to ends; empty when the event leaves it as it was. */
    static Optional<Instant> deadlineOf(JobEvent event) {
        return switch (event) {
            case JobEvent.JobSubmitted e -> Optional.of(e.deadline());
            case JobEvent.JobOpened e -> Optional.of(e.deadline());
            case JobEvent.JobAssigned e -> Optional.of(e.deadline());
            case JobEvent.AssignmentAccepted e -> Optional.of(e.deadline());
            case JobEvent.AttemptStarted e -> Optional.of(e.deadline());
            case JobEvent.AttemptSuspected e -> Optional.of(e.deadline());
            case JobEvent.AttemptResumed e -> Optional.of(e.deadline());
            case JobEvent.JobCancelRequested e -> Optional.of(e.deadline());
            case JobEvent.JobCompleted e -> Optional.of(e.deadline());
            case JobEvent.JobFailed e -> Optional.of(e.deadline());
            case JobEvent.JobCancelled e -> Optional.of(e.deadline());
            case JobEvent.JobSettled e -> Optional.of(e.deadline());
            case JobEvent.JobReceipted e -> Optional.of(e.deadline());
            case JobEvent.JobDelayed e -> Optional.of(e.deadline());
            case JobEvent.JobFunded _,
                    JobEvent.UsageReported _,
                    JobEvent.AttemptLost _,
                    JobEvent.JobAnchored _ ->
                    Optional.empty();
        };
    }

    private void move(JobId jobId, Instant deadline) {
        Optional<Instant> before = find(jobId);
        if (before.filter(deadline::equals).isPresent()) {
            return;
        }
        before.ifPresent(at -> cancel(jobId, at));
        timer.set(key(jobId), deadline, new JobCommand.MeetDeadline(jobId, deadline));
        jdbc.sql(
                        """
                        INSERT INTO worker.job_deadline (job_id, at) VALUES (?, ?)
                        ON CONFLICT (job_id) DO UPDATE SET at = excluded.at
                        """)
                .params(jobId.value(), deadline.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void forget(JobId jobId) {
        find(jobId).ifPresent(at -> cancel(jobId, at));
        jdbc.sql("DELETE FROM worker.job_deadline WHERE job_id = ?").param(jobId.value()).update();
    }

    private Optional<Instant> find(JobId jobId) {
        return jdbc.sql("SELECT at FROM worker.job_deadline WHERE job_id = ?")
                .param(jobId.value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private void cancel(JobId jobId, Instant at) {
        try {
            timer.cancel(key(jobId), at);
        } catch (TaskInstanceException firing) {
            // WHY: a timer that is firing asks the job, which has moved on and does nothing.
            return;
        }
    }

    private static String key(JobId jobId) {
        return "job-deadline/" + jobId;
    }
}
