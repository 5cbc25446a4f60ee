package io.opnode.query.ledger;

import io.opnode.domain.kernel.Asset;
import io.opnode.query.kernel.Cursor;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.platform.ViewsDatabase.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers questions about the ledger. */
public class LedgerQueries {
    private static final String ACCOUNTS =
            """
            SELECT account, kind, asset, code, decimals, chain_id, units FROM balance
            WHERE units <> 0 AND (account || ' ' || asset) COLLATE "C" > ?
            ORDER BY (account || ' ' || asset) COLLATE "C" LIMIT ?
            """;
    private static final String TOTALS =
            """
            SELECT kind, code, decimals, chain_id, sum(units) AS units, count(*) AS accounts
            FROM balance WHERE units <> 0 GROUP BY kind, code, decimals, chain_id
            ORDER BY code, chain_id, kind
            """;
    private static final String SUMS =
            """
            SELECT code, decimals, chain_id, sum(units) AS units,
                count(*) FILTER (WHERE units <> 0) AS accounts,
                (SELECT count(*) FROM posting WHERE posting.asset = balance.asset) AS postings
            FROM balance GROUP BY asset, code, decimals, chain_id ORDER BY code, chain_id
            """;

    /** Accounts whose balance is not the sum of their postings. */
    private static final String UNEXPLAINED =
            """
            SELECT coalesce(b.account, p.account) AS account, coalesce(b.asset, p.asset) AS asset,
                coalesce(b.units, 0) AS held, coalesce(p.units, 0) AS posted
            FROM balance b FULL JOIN (
                SELECT account, asset, sum(units) AS units FROM (
                    SELECT credit AS account, asset, units FROM posting
                    UNION ALL SELECT debit, asset, -units FROM posting) moves
                GROUP BY account, asset) p ON p.account = b.account AND p.asset = b.asset
            WHERE coalesce(b.units, 0) <> coalesce(p.units, 0) LIMIT 20
            """;

    private static final String OVERDRAWN =
            "SELECT account, asset, units FROM balance WHERE units < 0 AND kind <> 'external'"
                    + " LIMIT 20";

    private final ViewsDatabase database;

    public LedgerQueries(ViewsDatabase database) {
        this.database = database;
    }

    @QueryHandler
    public LedgerPage on(FindLedger query) {
        String after = query.page().after().map(Cursor::after).orElse("");
        int limit = query.page().limit();
        return database.read(snapshot -> {
            List<AccountView> rows =
                    snapshot.jdbc()
                            .query(
                                    ACCOUNTS,
                                    (row, number) ->
                                            new AccountView(
                                                    row.getString("account"),
                                                    row.getString("kind"),
                                                    money(row)),
                                    after,
                                    limit + 1);
            boolean more = rows.size() > limit;
            List<AccountView> shown = more ? rows.subList(0, limit) : rows;
            return new LedgerPage(
                    snapshot.position(),
                    totals(snapshot),
                    List.copyOf(shown),
                    more ? next(shown.getLast()) : null);
        });
    }

    private static String next(AccountView last) {
        MoneyView balance = last.balance();
        Asset asset = new Asset(balance.asset(), balance.decimals(), balance.chainId());
        return new Cursor(last.account() + " " + asset).encoded();
    }

    /** What the ledger alone shows; the comparison with the chain is added by the asker. */
    @QueryHandler
    public ConservationView on(CheckConservation query) {
        return database.read(snapshot -> {
            List<ConservationView.AssetSum> sums = sums(snapshot);
            List<String> problems = new ArrayList<>();
            sums.stream()
                    .filter(sum -> !"0".equals(sum.sum().units()))
                    .map(sum ->
                            "All accounts in "
                                    + sum.asset()
                                    + " sum to "
                                    + sum.sum().units()
                                    + " (expected 0).")
                    .forEach(problems::add);
            problems.addAll(unexplained(snapshot));
            problems.addAll(overdrawn(snapshot));
            return new ConservationView(
                    snapshot.position(),
                    problems.isEmpty(),
                    sums,
                    null,
                    List.of(),
                    List.copyOf(problems));
        });
    }

    private static List<KindTotal> totals(Snapshot snapshot) {
        return snapshot.jdbc()
                .query(
                        TOTALS,
                        (row, number) ->
                                new KindTotal(
                                        row.getString("kind"),
                                        money(row),
                                        row.getLong("accounts")));
    }

    private static List<ConservationView.AssetSum> sums(Snapshot snapshot) {
        return snapshot.jdbc()
                .query(
                        SUMS,
                        (row, number) ->
                                new ConservationView.AssetSum(
                                        row.getString("code"),
                                        money(row),
                                        row.getLong("accounts"),
                                        row.getLong("postings")));
    }

    private static List<String> unexplained(Snapshot snapshot) {
        return snapshot.jdbc()
                .query(
                        UNEXPLAINED,
                        (row, number) ->
                                row.getString("account")
                                        + " holds "
                                        + row.getBigDecimal("held").toBigIntegerExact()
                                        + " "
                                        + row.getString("asset")
                                        + " (expected "
                                        + row.getBigDecimal("posted").toBigIntegerExact()
                                        + ", the sum of its postings).");
    }

    private static List<String> overdrawn(Snapshot snapshot) {
        return snapshot.jdbc()
                .query(
                        OVERDRAWN,
                        (row, number) ->
                                row.getString("account")
                                        + " holds "
                                        + row.getBigDecimal("units").toBigIntegerExact()
                                        + " "
                                        + row.getString("asset")
                                        + " (expected 0 or more).");
    }

    private static MoneyView money(ResultSet row) throws SQLException {
        return MoneyView.of(
                new Asset(row.getString("code"), row.getInt("decimals"), row.getLong("chain_id")),
                row.getBigDecimal("units").toBigIntegerExact());
    }
}
