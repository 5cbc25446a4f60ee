package io.opnode.query.ledger;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Posting;
import io.opnode.domain.ledger.Postings;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import io.opnode.query.platform.ViewTokenStore;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code posting}, one row per posting, and {@code balance}, what they fold to. */
public final class LedgerReadModel implements ReadModel {
    private static final Columns<Booked> POSTINGS =
            Columns.<Booked>of("posting")
                    .add("position", "bigint", booked -> booked.logged().position())
                    .add("line", "integer", Booked::line)
                    .add("event", "text", booked -> booked.logged().name())
                    .add("debit", "text", booked -> booked.posting().debit().code())
                    .add("credit", "text", booked -> booked.posting().credit().code())
                    .add("asset", "text", booked -> booked.posting().amount().asset())
                    .add("units", "numeric", booked -> booked.posting().amount().units())
                    .insert();

    private static final Columns<Balance> BALANCES =
            Columns.<Balance>of("balance")
                    .add("account", "text", balance -> balance.line.account())
                    .add("asset", "text", balance -> balance.line.asset())
                    .add("position", "bigint", balance -> balance.position)
                    .add("kind", "text", balance -> kind(balance.line.account()))
                    .add("code", "text", balance -> balance.line.asset().code())
                    .add("chain_id", "bigint", balance -> balance.line.asset().chainId())
                    .add("decimals", "integer", balance -> balance.line.asset().decimals())
                    .add("units", "numeric", balance -> balance.units)
                    .upsert("account", "asset");

    private record Booked(LoggedEvent logged, int line, Posting posting) {}

    private record Line(String account, Asset asset) {}

    private static final class Balance {
        private final Line line;
        private final long before;
        private long position;
        private BigInteger units;

        private Balance(Line line, long position, BigInteger units) {
            this.line = line;
            this.before = position;
            this.position = position;
            this.units = units;
        }

        /** WHY against {@code before}: one event may move an account by several postings. */
        private void add(long at, BigInteger change) {
            if (at > before) {
                units = units.add(change);
                position = at;
            }
        }
    }

    /** The sort of an account, such as {@code wallet} or {@code treasury}. */
    static String kind(String account) {
        int colon = account.indexOf(':');
        return colon < 0 ? account : account.substring(0, colon);
    }

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        List<Booked> booked = new ArrayList<>();
        for (LoggedEvent logged : batch) {
            int line = 0;
            for (Posting posting : Postings.of(logged.event())) {
                booked.add(new Booked(logged, line++, posting));
            }
        }
        if (booked.isEmpty()) {
            return;
        }
        POSTINGS.write(booked, jdbc);
        Map<Line, Balance> balances = load(booked, jdbc);
        for (Booked one : booked) {
            BigInteger units = one.posting().amount().units();
            long at = one.logged().position();
            of(balances, one.posting().debit(), one).add(at, units.negate());
            of(balances, one.posting().credit(), one).add(at, units);
        }
        BALANCES.write(List.copyOf(balances.values()), jdbc);
    }

    private static Balance of(Map<Line, Balance> balances, Account account, Booked booked) {
        return balances.computeIfAbsent(
                new Line(account.code(), booked.posting().amount().asset()),
                line -> new Balance(line, ViewTokenStore.NOTHING_YET, BigInteger.ZERO));
    }

    private static Map<Line, Balance> load(List<Booked> booked, JdbcTemplate jdbc) {
        Map<String, Asset> assets = new HashMap<>();
        Map<String, Boolean> accounts = new LinkedHashMap<>();
        for (Booked one : booked) {
            Asset asset = one.posting().amount().asset();
            assets.put(asset.toString(), asset);
            accounts.put(one.posting().debit().code(), true);
            accounts.put(one.posting().credit().code(), true);
        }
        Map<Line, Balance> balances = new LinkedHashMap<>();
        jdbc.query(
                connection -> {
                    var statement =
                            connection.prepareStatement(
                                    "SELECT account, asset, position, units FROM balance"
                                            + " WHERE account = ANY (?) AND asset = ANY (?)");
                    statement.setArray(
                            1,
                            connection.createArrayOf(
                                    "text", accounts.keySet().toArray(String[]::new)));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "text", assets.keySet().toArray(String[]::new)));
                    return statement;
                },
                row -> {
                    Asset asset = Objects.requireNonNull(assets.get(row.getString(2)));
                    Line line = new Line(row.getString(1), asset);
                    balances.put(
                            line,
                            new Balance(
                                    line,
                                    row.getLong(3),
                                    row.getBigDecimal(4).toBigIntegerExact()));
                });
        return balances;
    }
}
