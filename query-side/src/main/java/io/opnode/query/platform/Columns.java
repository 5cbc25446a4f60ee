package io.opnode.query.platform;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes many rows of one table by one statement: one text array per column, cast in the database.
 *
 * @param <R> what a row is made of
 */
public final class Columns<R> {
    private static final String TEXT = "text";

    private final List<Column<R>> all;
    private final String sql;

    private record Column<R>(
            String name, String type, Function<? super R, ? extends @Nullable Object> value) {}

    private Columns(List<Column<R>> all, String sql) {
        this.all = List.copyOf(all);
        this.sql = sql;
    }

    /** Begins the columns of a table. */
    public static <R> Builder<R> of(String table) {
        return new Builder<>(table);
    }

    /** Writes the rows; nothing is sent when there are none. */
    public void write(List<? extends R> rows, JdbcTemplate jdbc) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(connection -> statement(connection, rows));
    }

    private PreparedStatement statement(Connection connection, List<? extends R> rows)
            throws java.sql.SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int parameter = 1;
        for (Column<R> column : all) {
            String[] values = new String[rows.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = text(column.value().apply(rows.get(row)));
            }
            Array array = connection.createArrayOf(TEXT, values);
            statement.setArray(parameter++, array);
        }
        return statement;
    }

    /** PostgreSQL keeps no U+0000 in text; JSON writes it as an escape and keeps it. */
    @SuppressWarnings("NullAway") // a null element is an SQL null
    private static String text(@Nullable Object value) {
        return value == null ? null : value.toString().replace('\u0000', '\uFFFD');
    }

    /**
     * Gathers columns.
     *
     * @param <R> what a row is made of
     */
    public static final class Builder<R> {
        private final String table;
        private final List<Column<R>> columns = new ArrayList<>();

        private Builder(String table) {
            this.table = table;
        }

        /**
         * Adds a column.
         *
         * @param type of PostgreSQL, which the value's text is cast to
         */
        public Builder<R> add(
                String name, String type, Function<? super R, ? extends @Nullable Object> value) {
            columns.add(new Column<>(name, type, value));
            return this;
        }

        /** Rows that are there already stay as they are. */
        public Columns<R> insert() {
            return new Columns<>(columns, head() + " ON CONFLICT DO NOTHING");
        }

        /**
         * Rows that are there already take the new values, unless they reflect a later position.
         */
        public Columns<R> upsert(String... key) {
            List<String> keys = List.of(key);
            StringJoiner set = new StringJoiner(", ");
            for (Column<R> column : columns) {
                if (!keys.contains(column.name())) {
                    set.add(column.name() + " = excluded." + column.name());
                }
            }
            return new Columns<>(
                    columns,
                    head()
                            + " ON CONFLICT ("
                            + String.join(", ", keys)
                            + ") DO UPDATE SET "
                            + set
                            + " WHERE "
                            + table
                            + ".position < excluded.position");
        }

        private String head() {
            StringJoiner names = new StringJoiner(", ");
            StringJoiner casts = new StringJoiner(", ");
            StringJoiner arrays = new StringJoiner(", ");
            for (Column<R> column : columns) {
                names.add(column.name());
                casts.add("row." + column.name() + "::" + column.type());
                arrays.add("?::text[]");
            }
            return "INSERT INTO "
                    + table
                    + " ("
                    + names
                    + ") SELECT "
                    + casts
                    + " FROM unnest("
                    + arrays
                    + ") AS row("
                    + names
                    + ")";
        }
    }
}
