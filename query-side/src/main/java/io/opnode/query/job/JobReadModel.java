package io.opnode.query.job;

import io.opnode.domain.job.JobEvent;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code job}, one row per job, and {@code job_event}, one per event of a job. */
public final class JobReadModel implements ReadModel {
    private static final FoldedTable<JobRow> JOBS =
            new FoldedTable<>(
                    "job",
                    "job_id",
                    JobRow.class,
                    JobRow::new,
                    Columns.<JobRow>of("job")
                            .add("submitted_position", "bigint", JobRow::submittedPosition)
                            .add("phase", "text", JobRow::phase)
                            .add("owner", "text", JobRow::owner)
                            .add("node_id", "text", JobRow::nodeId)
                            .add("asset", "text", row -> row.earned().asset())
                            .add("decimals", "integer", row -> row.earned().decimals())
                            .add("chain_id", "bigint", row -> row.earned().chainId())
                            .add("earned", "numeric", row -> row.earned().units()));

    private static final Columns<LoggedEvent> EVENTS =
            Columns.<LoggedEvent>of("job_event")
                    .add("position", "bigint", LoggedEvent::position)
                    .add("job_id", "text", LoggedEvent::aggregateId)
                    .add("sequence", "bigint", LoggedEvent::sequence)
                    .add("at", "timestamptz", event -> job(event).at())
                    .add("name", "text", LoggedEvent::name)
                    .add("text", "text", event -> JobStory.sentence(job(event)))
                    .insert();

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        List<LoggedEvent> ofJobs =
                batch.stream().filter(logged -> logged.event() instanceof JobEvent).toList();
        JOBS.fold(
                batch.stream().filter(logged -> JobRow.keyOf(logged).isPresent()).toList(),
                logged -> JobRow.keyOf(logged).orElseThrow(),
                jdbc);
        EVENTS.write(ofJobs, jdbc);
    }

    private static JobEvent job(LoggedEvent logged) {
        return (JobEvent) logged.event();
    }
}
