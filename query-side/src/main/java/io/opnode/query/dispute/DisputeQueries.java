package io.opnode.query.dispute;

import io.opnode.query.kernel.Cursor;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewsDatabase;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;

/** Answers questions about contested charges. */
public class DisputeQueries {
    private static final RowMapper<DisputeRow> ROW =
            (row, number) -> ViewJson.read(row.getString("view"), DisputeRow.class);

    private final ViewsDatabase database;

    public DisputeQueries(ViewsDatabase database) {
        this.database = database;
    }

    @QueryHandler
    public Optional<DisputeView> on(FindDispute query) {
        return database.read(snapshot ->
                snapshot
                        .jdbc()
                        .query(
                                "SELECT view FROM dispute WHERE job_id = ?",
                                ROW,
                                query.jobId().value())
                        .stream()
                        .findFirst()
                        .map(DisputeRow::view));
    }

    @QueryHandler
    public DisputePage on(ListDisputes query) {
        int limit = query.page().limit();
        return database.read(snapshot -> {
            List<DisputeRow> rows =
                    snapshot.jdbc()
                            .query(
                                    "SELECT view FROM dispute WHERE opened_position < ?"
                                            + " ORDER BY opened_position DESC LIMIT ?",
                                    ROW,
                                    query.page()
                                            .after()
                                            .map(Cursor::position)
                                            .orElse(Long.MAX_VALUE),
                                    limit + 1);
            boolean more = rows.size() > limit;
            List<DisputeRow> shown = more ? rows.subList(0, limit) : rows;
            return new DisputePage(
                    snapshot.position(),
                    shown.stream().map(DisputeRow::view).toList(),
                    more ? next(shown.getLast()) : null);
        });
    }

    private static String next(DisputeRow last) {
        return new Cursor(Long.toString(last.openedPosition())).encoded();
    }
}
