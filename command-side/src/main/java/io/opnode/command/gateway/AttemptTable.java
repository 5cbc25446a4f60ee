package io.opnode.command.gateway;

import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the gateway knows of attempts: tables of schema {@code worker}, a fold of the log. */
@Component
public class AttemptTable {
    private final JdbcClient jdbc;

    public AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where an attempt stands. */
    enum State {
        ACTIVE,
        STOPPING,
        OVER
    }

    /**
     * An attempt of some node.
     *
     * @param reason why it stops or is over
     */
    record Row(JobId jobId, long epoch, State state, Optional<String> reason) {}

    /**
     * Something that a node must be told.
     *
     * @param position in the log
     * @param stop whether it ends the attempt; else it is an assignment
     */
    record Order(
            long position,
            boolean stop,
            JobId jobId,
            long epoch,
            String assignment,
            String reason) {}

    void submitted(JobId jobId, String spec) {
        jdbc.sql("INSERT INTO worker.job (job_id, spec) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(jobId.value(), spec)
                .update();
    }

    Optional<String> specOf(JobId jobId) {
        return jdbc.sql("SELECT spec FROM worker.job WHERE job_id = ?")
                .param(jobId.value())
                .query(String.class)
                .optional();
    }

    void assigned(JobId jobId, long epoch, NodeId nodeId, long position, String assignment) {
        jdbc.sql(
                        """
                        INSERT INTO worker.attempt
                            (job_id, epoch, node_id, state, position, assignment)
                        VALUES (?, ?, ?, 'ACTIVE', ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(jobId.value(), epoch, nodeId.value(), position, assignment)
                .update();
    }

    /** The attempts that now stop or are over; returns their nodes. */
    List<NodeId> stop(JobId jobId, State state, long position, String reason) {
        return jdbc.sql(
                        """
                        UPDATE worker.attempt SET state = ?, stop_position = ?, stop_reason = ?
                        WHERE job_id = ? AND state <> 'OVER' RETURNING node_id
                        """)
                .params(state.name(), position, reason, jobId.value())
                .query((row, n) -> new NodeId(row.getString(1)))
                .list();
    }

    void ended(JobId jobId) {
        jdbc.sql("UPDATE worker.job SET ended = true WHERE job_id = ?")
                .param(jobId.value())
                .update();
    }

    public boolean knows(JobId jobId) {
        return specOf(jobId).isPresent();
    }

    /** Whether no attempt of the job runs or will. */
    public boolean isOver(JobId jobId) {
        return jdbc.sql("SELECT ended FROM worker.job WHERE job_id = ?")
                .param(jobId.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** A node's own attempt; another node's is not found. */
    Optional<Row> find(NodeId nodeId, JobId jobId, long epoch) {
        return find(nodeId, jobId, epoch, "");
    }

    /** As {@link #find}, and it stays as it is until the transaction ends. */
    Optional<Row> hold(NodeId nodeId, JobId jobId, long epoch) {
        return find(nodeId, jobId, epoch, " FOR SHARE");
    }

    private Optional<Row> find(NodeId nodeId, JobId jobId, long epoch, String lock) {
        return jdbc.sql(
                        """
                        SELECT state, stop_reason FROM worker.attempt
                        WHERE node_id = ? AND job_id = ? AND epoch = ?
                        """
                                + lock)
                .params(nodeId.value(), jobId.value(), epoch)
                .query((row, n) ->
                        new Row(
                                jobId,
                                epoch,
                                State.valueOf(row.getString(1)),
                                Optional.ofNullable(row.getString(2))))
                .optional();
    }

    /** The attempts that a node holds. */
    List<Row> heldBy(NodeId nodeId) {
        return jdbc.sql(
                        """
                        SELECT job_id, epoch, state, stop_reason FROM worker.attempt
                        WHERE node_id = ? AND state <> 'OVER' ORDER BY position
                        """)
                .param(nodeId.value())
                .query((row, n) ->
                        new Row(
                                new JobId(row.getString(1)),
                                row.getLong(2),
                                State.valueOf(row.getString(3)),
                                Optional.ofNullable(row.getString(4))))
                .list();
    }

    /** The last position that concerns a node. */
    long lastPosition(NodeId nodeId) {
        return jdbc.sql(
                        """
                        SELECT coalesce(max(greatest(position, stop_position)), 0)
                        FROM worker.attempt WHERE node_id = ?
                        """)
                .param(nodeId.value())
                .query(Long.class)
                .single();
    }

    /**
     * What a node must be told, in the order of the log.
     *
     * @param after position of the last order it knows
     * @param until position up to which to look
     * @param heldOnly leaves out attempts that are over
     */
    List<Order> orders(NodeId nodeId, long after, long until, boolean heldOnly, int limit) {
        return jdbc.sql(
                        """
                        SELECT position AS at, false AS stop, job_id, epoch, assignment, ''
                        FROM worker.attempt
                        WHERE node_id = :node AND position > :after AND position <= :until
                          AND state <> 'OVER'
                        UNION ALL
                        SELECT stop_position, true, job_id, epoch, '', coalesce(stop_reason, '')
                        FROM worker.attempt
                        WHERE node_id = :node AND stop_position > :after
                          AND stop_position <= :until AND (state = 'STOPPING' OR NOT :heldOnly)
                        ORDER BY at LIMIT :limit
                        """)
                .param("node", nodeId.value())
                .param("after", after)
                .param("until", until)
                .param("heldOnly", heldOnly)
                .param("limit", limit)
                .query((row, n) ->
                        new Order(
                                row.getLong(1),
                                row.getBoolean(2),
                                new JobId(row.getString(3)),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6)))
                .list();
    }

    void alive(NodeId nodeId, boolean alive) {
        jdbc.sql(
                        """
                        INSERT INTO worker.node (node_id, alive) VALUES (?, ?)
                        ON CONFLICT (node_id) DO UPDATE SET alive = excluded.alive
                        """)
                .params(nodeId.value(), alive)
                .update();
    }

    List<NodeId> aliveNodes() {
        return jdbc.sql("SELECT node_id FROM worker.node WHERE alive")
                .query((row, n) -> new NodeId(row.getString(1)))
                .list();
    }
}
