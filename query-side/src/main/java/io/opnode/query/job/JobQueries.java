package io.opnode.query.job;

import io.opnode.domain.job.JobId;
import io.opnode.query.kernel.Cursor;
import io.opnode.query.platform.CatchUp;
import io.opnode.query.platform.QuerySettings;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.platform.ViewsDatabase.Snapshot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;

/** Answers questions about jobs. */
public class JobQueries {
    private static final String TIMELINE =
            "SELECT position, at, name, text FROM job_event WHERE job_id = ?"
                    + " AND name <> 'job.usage-reported' ORDER BY position DESC LIMIT ?";
    private static final RowMapper<TimelineEntry> ENTRY =
            (row, number) ->
                    new TimelineEntry(
                            row.getLong("position"),
                            row.getTimestamp("at").toInstant(),
                            row.getString("name"),
                            row.getString("text"));
    private static final RowMapper<JobRow> ROW =
            (row, number) -> ViewJson.read(row.getString("view"), JobRow.class);

    private final ViewsDatabase database;
    private final CatchUp catchUp;
    private final Clock clock;
    private final int timelineLimit;

    public JobQueries(
            ViewsDatabase database, CatchUp catchUp, Clock clock, QuerySettings settings) {
        this.database = database;
        this.catchUp = catchUp;
        this.clock = clock;
        this.timelineLimit = settings.page().timeline();
    }

    /** A job that the log knows and the rows do not is waited for, within the limit. */
    @QueryHandler
    public Optional<JobView> on(FindJob query) {
        Optional<JobView> found = find(query.jobId());
        if (found.isEmpty() && catchUp.awaitFirstEventOf(query.jobId().value())) {
            return find(query.jobId());
        }
        return found;
    }

    @QueryHandler
    public Optional<JobCostView> on(FindJobCost query) {
        return on(new FindJob(query.jobId())).map(JobCostView::of);
    }

    @QueryHandler
    public JobPage on(ListJobs query) {
        StringBuilder sql = new StringBuilder("SELECT view FROM job WHERE true");
        List<Object> values = new ArrayList<>();
        query.owner().ifPresent(owner -> and(sql, values, " AND owner = ?", owner.value()));
        query.phase().ifPresent(phase -> and(sql, values, " AND phase = ?", phase.name()));
        query.page()
                .after()
                .ifPresent(c -> and(sql, values, " AND submitted_position < ?", c.position()));
        int limit = query.page().limit();
        and(sql, values, " ORDER BY submitted_position DESC LIMIT ?", limit + 1);
        return database.read(snapshot -> {
            List<JobRow> rows = snapshot.jdbc().query(sql.toString(), ROW, values.toArray());
            return page(rows, limit, snapshot.position());
        });
    }

    private JobPage page(List<JobRow> rows, int limit, long position) {
        boolean more = rows.size() > limit;
        List<JobRow> shown = more ? rows.subList(0, limit) : rows;
        return new JobPage(
                position,
                shown.stream()
                        .map(row -> JobSummary.of(row.view(position, List.of(), clock)))
                        .toList(),
                more
                        ? new Cursor(Long.toString(shown.getLast().submittedPosition())).encoded()
                        : null);
    }

    private Optional<JobView> find(JobId jobId) {
        return database.read(snapshot ->
                snapshot
                        .jdbc()
                        .query("SELECT view FROM job WHERE job_id = ?", ROW, jobId.value())
                        .stream()
                        .findFirst()
                        .map(row -> view(row, snapshot)));
    }

    private JobView view(JobRow row, Snapshot snapshot) {
        List<TimelineEntry> newestFirst =
                snapshot.jdbc().query(TIMELINE, ENTRY, row.key(), timelineLimit);
        return row.view(snapshot.position(), newestFirst.reversed(), clock);
    }

    private static void and(StringBuilder sql, List<Object> values, String more, Object value) {
        sql.append(more);
        values.add(value);
    }
}
