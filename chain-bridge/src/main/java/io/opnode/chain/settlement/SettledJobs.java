package io.opnode.chain.settlement;

import io.opnode.chain.settlement.SettledJob.Receipted;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.wallet.MandateId;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One chain's queue of settled jobs. Takes part in the caller's transaction. */
public final class SettledJobs {
    private final JdbcClient jdbc;
    private final long chainId;

    public SettledJobs(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    void add(JobSettled event, EvmAddress token, Optional<String> correlation) {
        jdbc.sql(
                        "INSERT INTO chain.settlement_job (chain_id, job_id, mandate_id, token,"
                                + " charge, provider, stakers, treasury, pay_to, correlation)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (job_id) DO NOTHING")
                .params(
                        chainId,
                        event.jobId().value(),
                        event.mandateId().value(),
                        token.value(),
                        event.charge().units(),
                        event.split().provider().units(),
                        event.split().stakers().units(),
                        event.split().treasury().units())
                .param(event.payTo().map(EvmAddress::value).orElse(null))
                .param(correlation.orElse(null))
                .update();
    }

    /** Jobs without a stored receipt that are due, oldest first. */
    public List<SettledJob> withoutReceipt(Instant now, int limit) {
        return jdbc.sql(
                        "SELECT * FROM chain.settlement_job WHERE chain_id = ? AND epoch_id IS NULL"
                                + " AND receipt_cid IS NULL AND due_at <= ?"
                                + " ORDER BY position LIMIT ?")
                .params(chainId, at(now), limit)
                .query((row, n) -> read(row))
                .list();
    }

    public void receiptStored(JobId jobId, Receipted receipt) {
        jdbc.sql(
                        "UPDATE chain.settlement_job SET receipt_cid = ?, receipt_hash = ?"
                                + " WHERE job_id = ?")
                .params(receipt.cid().value(), receipt.hash().value(), jobId.value())
                .update();
    }

    public void receiptFailed(JobId jobId, Instant due) {
        jdbc.sql(
                        "UPDATE chain.settlement_job SET due_at = ?,"
                                + " receipt_failures = receipt_failures + 1 WHERE job_id = ?")
                .params(at(due), jobId.value())
                .update();
    }

    /** The job's own log names the receipt: the job may join an epoch. */
    void ready(JobId jobId, Receipted receipt) {
        jdbc.sql(
                        "UPDATE chain.settlement_job SET ready_at = now(), receipt_cid = ?,"
                                + " receipt_hash = ? WHERE job_id = ? AND ready_at IS NULL")
                .params(receipt.cid().value(), receipt.hash().value(), jobId.value())
                .update();
    }

    /** When the job that waits longest became ready; empty when none waits. */
    Optional<Instant> readySince() {
        return jdbc.sql(
                        "SELECT min(ready_at) FROM chain.settlement_job WHERE chain_id = ?"
                                + " AND epoch_id IS NULL")
                .param(chainId)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    long waiting() {
        return jdbc.sql(
                        "SELECT count(*) FROM chain.settlement_job"
                                + " WHERE chain_id = ? AND epoch_id IS NULL"
                                + " AND ready_at IS NOT NULL")
                .param(chainId)
                .query(Long.class)
                .single();
    }

    /**
     * Ready jobs, oldest first. One whose mandate is for it alone waits for the mandate's close, so
     * that its refund goes back in the same call; but not beyond {@code patient}.
     *
     * @param patient jobs ready before this wait no longer
     */
    List<SettledJob> ready(Instant patient, int limit) {
        return jdbc.sql(
                        "SELECT j.* FROM chain.settlement_job j"
                                + " LEFT JOIN chain.mandate m USING (mandate_id)"
                                + " WHERE j.chain_id = ? AND j.epoch_id IS NULL AND j.ready_at IS NOT NULL"
                                + " AND (j.ready_at < ? OR m.close_requested_at IS NOT NULL"
                                + " OR m.job_key IS NULL OR m.job_key = ?)"
                                + " ORDER BY j.position LIMIT ?")
                .params(chainId, at(patient), "0x" + "0".repeat(64), limit)
                .query((row, n) -> read(row))
                .list();
    }

    void join(JobId jobId, long epochId) {
        jdbc.sql("UPDATE chain.settlement_job SET epoch_id = ? WHERE job_id = ?")
                .params(epochId, jobId.value())
                .update();
    }

    /** The epoch that a job was settled in, on this chain. */
    Optional<Long> epochOf(JobId jobId) {
        return jdbc.sql(
                        "SELECT epoch_id FROM chain.settlement_job WHERE chain_id = ?"
                                + " AND job_id = ? AND epoch_id IS NOT NULL")
                .params(chainId, jobId.value())
                .query(Long.class)
                .optional();
    }

    public List<SettledJob> ofEpoch(long epochId) {
        return jdbc.sql(
                        "SELECT * FROM chain.settlement_job WHERE chain_id = ? AND epoch_id = ?"
                                + " ORDER BY position")
                .params(chainId, epochId)
                .query((row, n) -> read(row))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static SettledJob read(ResultSet row) throws SQLException {
        String cid = row.getString("receipt_cid");
        BigInteger fees = units(row, "stakers").add(units(row, "treasury"));
        return new SettledJob(
                new JobId(row.getString("job_id")),
                new MandateId(row.getString("mandate_id")),
                row.getString("token"),
                units(row, "charge"),
                units(row, "provider"),
                fees,
                Optional.ofNullable(row.getString("pay_to")),
                Optional.ofNullable(row.getString("correlation")),
                cid == null
                        ? Optional.empty()
                        : Optional.of(
                                new Receipted(
                                        new Cid(cid), new Sha256(row.getString("receipt_hash")))),
                row.getInt("receipt_failures"));
    }

    private static BigInteger units(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).toBigIntegerExact();
    }
}
