package io.opnode.query.node;

import io.opnode.domain.kernel.Asset;
import io.opnode.query.kernel.Cursor;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewTokenStore;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.platform.ViewsDatabase.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;

/** Answers questions about providers. */
public class NodeQueries {
    private static final RowMapper<NodeRow> ROW =
            (row, number) -> ViewJson.read(row.getString("view"), NodeRow.class);

    private static final String RECORD =
            """
            SELECT node_id, asset, chain_id, decimals, sum(earned) AS earned,
                max(position) AS changed,
                count(*) FILTER (WHERE phase IN ('MATCHED', 'PREPARING', 'RUNNING')) AS running,
                count(*) FILTER (WHERE phase IN ('VERIFYING', 'SETTLED')) AS completed,
                count(*) FILTER (WHERE phase IN ('FAILED', 'CANCELLED', 'EXPIRED')) AS ended
            FROM job WHERE node_id = ANY (?) GROUP BY node_id, asset, chain_id, decimals
            ORDER BY asset, chain_id
            """;

    private final ViewsDatabase database;

    public NodeQueries(ViewsDatabase database) {
        this.database = database;
    }

    @QueryHandler
    public Optional<NodeView> on(FindNode query) {
        return database.read(snapshot -> {
            List<NodeRow> rows =
                    snapshot.jdbc()
                            .query(
                                    "SELECT view FROM node WHERE node_id = ?",
                                    ROW,
                                    query.nodeId().value());
            return views(rows, snapshot).stream().findFirst();
        });
    }

    @QueryHandler
    public NodePage on(ListNodes query) {
        int limit = query.page().limit();
        return database.read(snapshot -> {
            List<NodeRow> rows =
                    snapshot.jdbc()
                            .query(
                                    "SELECT view FROM node WHERE registered_position < ?"
                                            + " ORDER BY registered_position DESC LIMIT ?",
                                    ROW,
                                    query.page()
                                            .after()
                                            .map(Cursor::position)
                                            .orElse(Long.MAX_VALUE),
                                    limit + 1);
            boolean more = rows.size() > limit;
            List<NodeRow> shown = more ? rows.subList(0, limit) : rows;
            return new NodePage(
                    snapshot.position(),
                    views(shown, snapshot),
                    more ? next(shown.getLast()) : null);
        });
    }

    private static String next(NodeRow last) {
        return new Cursor(Long.toString(last.registeredPosition())).encoded();
    }

    private static List<NodeView> views(List<NodeRow> rows, Snapshot snapshot) {
        Map<String, Standing> records = records(rows, snapshot);
        return rows.stream()
                .map(row -> {
                    Standing standing = records.getOrDefault(row.key(), Standing.NONE);
                    return row.view(
                            snapshot.position(),
                            Math.max(row.position(), standing.position()),
                            standing.record());
                })
                .toList();
    }

    private static Map<String, Standing> records(List<NodeRow> rows, Snapshot snapshot) {
        String[] ids = rows.stream().map(NodeRow::key).toArray(String[]::new);
        Map<String, Standing> records = new HashMap<>();
        snapshot.jdbc()
                .query(
                        connection -> {
                            var statement = connection.prepareStatement(RECORD);
                            statement.setArray(1, connection.createArrayOf("text", ids));
                            return statement;
                        },
                        row -> {
                            Asset asset =
                                    new Asset(
                                            row.getString("asset"),
                                            row.getInt("decimals"),
                                            row.getLong("chain_id"));
                            MoneyView earned =
                                    MoneyView.of(
                                            asset, row.getBigDecimal("earned").toBigIntegerExact());
                            records.merge(
                                    row.getString("node_id"),
                                    new Standing(
                                            row.getLong("changed"),
                                            new TrackRecord(
                                                    row.getInt("running"),
                                                    row.getInt("completed"),
                                                    row.getInt("ended"),
                                                    List.of(earned))),
                                    Standing::plus);
                        });
        return records;
    }

    /** A track record and the position of the newest event behind it. */
    private record Standing(long position, TrackRecord record) {
        static final Standing NONE =
                new Standing(ViewTokenStore.NOTHING_YET, new TrackRecord(0, 0, 0, List.of()));

        Standing plus(Standing other) {
            List<MoneyView> earned = new ArrayList<>(record.earned());
            earned.addAll(other.record.earned());
            return new Standing(
                    Math.max(position, other.position),
                    new TrackRecord(
                            record.running() + other.record.running(),
                            record.completed() + other.record.completed(),
                            record.ended() + other.record.ended(),
                            List.copyOf(earned)));
        }
    }
}
