package io.opnode.command.market;

import io.opnode.command.platform.serialization.DomainJson;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.domain.job.JobId;
import io.opnode.domain.wallet.MandateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The book in tables of schema {@code market}; writes join the processor's transaction. */
@Component
class BookTables {
    private final JdbcClient jdbc;
    private final JsonMapper json = DomainJson.mapper(EventTypes.of());

    BookTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every change, so that a copy in memory knows when it is out of date. */
    long version() {
        return jdbc.sql("SELECT version FROM market.progress").query(Long.class).single();
    }

    long nextVersion() {
        return jdbc.sql("UPDATE market.progress SET version = version + 1 RETURNING version")
                .query(Long.class)
                .single();
    }

    void save(NodeEntry node) {
        jdbc.sql(
                        """
                        INSERT INTO market.node (node_id, entry) VALUES (?, ?)
                        ON CONFLICT (node_id) DO UPDATE SET entry = excluded.entry
                        """)
                .params(node.nodeId().value(), json.writeValueAsString(node))
                .update();
    }

    void save(JobEntry job) {
        jdbc.sql(
                        """
                        INSERT INTO market.job (job_id, submitted_at_ms, entry) VALUES (?, ?, ?)
                        ON CONFLICT (job_id) DO UPDATE SET entry = excluded.entry
                        """)
                .params(
                        job.jobId().value(),
                        job.submittedAt().toEpochMilli(),
                        json.writeValueAsString(job))
                .update();
    }

    void save(MandateEntry mandate) {
        jdbc.sql(
                        """
                        INSERT INTO market.mandate (mandate_id, entry) VALUES (?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(mandate.mandateId().value(), json.writeValueAsString(mandate))
                .update();
    }

    void remove(MandateId mandateId) {
        jdbc.sql("DELETE FROM market.mandate WHERE mandate_id = ?")
                .param(mandateId.value())
                .update();
    }

    void remove(JobId jobId) {
        jdbc.sql("DELETE FROM market.job WHERE job_id = ?").param(jobId.value()).update();
    }

    /** Empties the tables, before the log is read from its beginning again. */
    void clear() {
        jdbc.sql("DELETE FROM market.node").update();
        jdbc.sql("DELETE FROM market.job").update();
        jdbc.sql("DELETE FROM market.mandate").update();
        nextVersion();
    }

    /** Fills an empty book with all rows, jobs in the order of their submission. */
    void load(Book book) {
        book.clear();
        jdbc.sql("SELECT entry FROM market.node ORDER BY node_id")
                .query(String.class)
                .list()
                .forEach(entry -> book.put(json.readValue(entry, NodeEntry.class)));
        jdbc.sql("SELECT entry FROM market.mandate")
                .query(String.class)
                .list()
                .forEach(entry -> book.put(json.readValue(entry, MandateEntry.class)));
        jdbc.sql("SELECT entry FROM market.job ORDER BY submitted_at_ms, job_id")
                .query(String.class)
                .list()
                .forEach(entry -> book.put(json.readValue(entry, JobEntry.class)));
    }
}
