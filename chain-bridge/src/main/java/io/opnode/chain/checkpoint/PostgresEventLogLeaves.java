package io.opnode.chain.checkpoint;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaf hashes of the embedded event log, by its documented columns, as any auditor reads them. */
public final class PostgresEventLogLeaves implements EventLogLeaves {
    private final JdbcClient jdbc;

    public PostgresEventLogLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<byte[]> after(long position, int limit) {
        return jdbc.sql(
                        "SELECT leaf_hash FROM events.event WHERE global_index > ?"
                                + " ORDER BY global_index LIMIT ?")
                .params(position, limit)
                .query((row, n) -> row.getBytes(1))
                .list();
    }
}
