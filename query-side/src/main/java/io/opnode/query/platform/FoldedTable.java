package io.opnode.query.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of {@link FoldedRow}s: one select and one upsert per batch, however many events it has.
 *
 * @param <R> the row
 */
public final class FoldedTable<R extends FoldedRow> {
    private final String select;
    private final Class<R> type;
    private final Supplier<R> empty;
    private final Columns<R> columns;

    /**
     * @param key name of the key column
     * @param extra columns beside the key, {@code position} and {@code view}
     */
    public FoldedTable(
            String table, String key, Class<R> type, Supplier<R> empty, Columns.Builder<R> extra) {
        this.select = "SELECT " + key + ", view FROM " + table + " WHERE " + key + " = ANY (?)";
        this.type = type;
        this.empty = empty;
        this.columns =
                extra.add(key, "text", FoldedRow::key)
                        .add("position", "bigint", FoldedRow::position)
                        .add("view", "json", ViewJson::write)
                        .upsert(key);
    }

    /**
     * Folds a batch into its rows.
     *
     * @param keyOf key of the row that takes an event
     * @return the rows that were touched
     */
    public List<R> fold(
            List<LoggedEvent> batch,
            Function<? super LoggedEvent, String> keyOf,
            JdbcTemplate jdbc) {
        Map<String, List<LoggedEvent>> byKey = new LinkedHashMap<>();
        for (LoggedEvent event : batch) {
            byKey.computeIfAbsent(keyOf.apply(event), key -> new ArrayList<>()).add(event);
        }
        if (byKey.isEmpty()) {
            return List.of();
        }
        Map<String, R> rows = load(byKey.keySet().toArray(String[]::new), jdbc);
        byKey.forEach((key, events) -> {
            R row = rows.computeIfAbsent(key, this::begin);
            events.forEach(row::take);
        });
        List<R> touched = List.copyOf(rows.values());
        columns.write(touched, jdbc);
        return touched;
    }

    private R begin(String key) {
        R row = empty.get();
        row.begin(key);
        return row;
    }

    private Map<String, R> load(String[] keys, JdbcTemplate jdbc) {
        Map<String, R> rows = new LinkedHashMap<>();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(select);
                    statement.setArray(1, connection.createArrayOf("text", keys));
                    return statement;
                },
                row -> {
                    rows.put(row.getString(1), ViewJson.read(row.getString(2), type));
                });
        return rows;
    }
}
