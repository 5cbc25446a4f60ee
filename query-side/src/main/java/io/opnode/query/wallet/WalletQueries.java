package io.opnode.query.wallet;

import io.opnode.query.kernel.Cursor;
import io.opnode.query.kernel.PageRequest;
import io.opnode.query.platform.CatchUp;
import io.opnode.query.platform.QuerySettings;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.platform.ViewsDatabase.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;

/** Answers questions about wallets. */
public class WalletQueries {
    private static final RowMapper<WalletRow> ROW =
            (row, number) -> ViewJson.read(row.getString("view"), WalletRow.class);
    private static final RowMapper<MandateView> MANDATE =
            (row, number) -> ViewJson.read(row.getString("view"), MandateRow.class).view();
    private static final RowMapper<StatementLine> LINE =
            (row, number) -> ViewJson.read(row.getString("view"), StatementLine.class);

    private final ViewsDatabase database;
    private final CatchUp catchUp;
    private final int mandateLimit;

    public WalletQueries(ViewsDatabase database, CatchUp catchUp, QuerySettings settings) {
        this.database = database;
        this.catchUp = catchUp;
        this.mandateLimit = settings.page().mandates();
    }

    @QueryHandler
    public Optional<WalletView> on(FindWallet query) {
        String id = query.walletId().value();
        Optional<WalletView> found = find(id);
        if (found.isEmpty() && catchUp.awaitFirstEventOf(id)) {
            return find(id);
        }
        return found;
    }

    @QueryHandler
    public WalletPage on(ListWallets query) {
        StringBuilder sql = new StringBuilder("SELECT view FROM wallet WHERE true");
        List<Object> values = new ArrayList<>();
        query.owner()
                .ifPresent(owner -> {
                    sql.append(" AND owner = ?");
                    values.add(owner.value());
                });
        query.page()
                .after()
                .ifPresent(cursor -> {
                    sql.append(" AND opened_position < ?");
                    values.add(cursor.position());
                });
        int limit = query.page().limit();
        sql.append(" ORDER BY opened_position DESC LIMIT ?");
        values.add(limit + 1);
        return database.read(snapshot -> {
            List<WalletRow> rows = snapshot.jdbc().query(sql.toString(), ROW, values.toArray());
            boolean more = rows.size() > limit;
            List<WalletRow> shown = more ? rows.subList(0, limit) : rows;
            return new WalletPage(
                    snapshot.position(),
                    shown.stream().map(row -> row.view(snapshot.position(), List.of())).toList(),
                    more ? next(shown.getLast().openedPosition()) : null);
        });
    }

    @QueryHandler
    public Optional<StatementPage> on(FindStatement query) {
        String id = query.walletId().value();
        return database.read(snapshot ->
                snapshot
                        .jdbc()
                        .queryForList(
                                "SELECT wallet_id FROM wallet WHERE wallet_id = ?",
                                String.class,
                                id)
                        .stream()
                        .findFirst()
                        .map(known -> statement(known, query.page(), snapshot)));
    }

    private Optional<WalletView> find(String id) {
        return database.read(snapshot ->
                snapshot
                        .jdbc()
                        .query("SELECT view FROM wallet WHERE wallet_id = ?", ROW, id)
                        .stream()
                        .findFirst()
                        .map(row -> row.view(snapshot.position(), mandates(id, snapshot))));
    }

    private List<MandateView> mandates(String walletId, Snapshot snapshot) {
        return snapshot.jdbc()
                .query(
                        "SELECT view FROM mandate WHERE wallet_id = ? AND open"
                                + " ORDER BY submitted_position DESC LIMIT ?",
                        MANDATE,
                        walletId,
                        mandateLimit);
    }

    private static StatementPage statement(String id, PageRequest page, Snapshot snapshot) {
        List<StatementLine> rows =
                snapshot.jdbc()
                        .query(
                                "SELECT view FROM statement_line WHERE wallet_id = ?"
                                        + " AND position < ? ORDER BY position DESC LIMIT ?",
                                LINE,
                                id,
                                page.after().map(Cursor::position).orElse(Long.MAX_VALUE),
                                page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<StatementLine> shown = more ? List.copyOf(rows.subList(0, page.limit())) : rows;
        return new StatementPage(
                snapshot.position(), id, shown, more ? next(shown.getLast().position()) : null);
    }

    private static String next(long position) {
        return new Cursor(Long.toString(position)).encoded();
    }
}
