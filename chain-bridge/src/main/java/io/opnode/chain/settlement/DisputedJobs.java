package io.opnode.chain.settlement;

import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One chain's contested charges. While a charge is contested, its payee's part is in no payout root
 * that is made meanwhile. Takes part in the caller's transaction.
 */
public final class DisputedJobs {
    private static final String SELECT =
            "SELECT j.job_id, j.token, j.provider, j.stakers, j.treasury, j.pay_to, m.wallet_id,"
                    + " m.asset_code, m.asset_decimals, d.disputer, d.to_payer, d.bond"
                    + " FROM chain.settlement_job j JOIN chain.mandate m USING (mandate_id)"
                    + " JOIN chain.dispute d USING (job_id)"
                    + " WHERE d.chain_id = ? AND d.dispute_id = ?";

    /**
     * A contested charge.
     *
     * @param token contract of the charge's asset
     * @param payee who earned the provider's part
     * @param toPayer whether it goes back to the payer's wallet when the dispute is upheld
     */
    public record Disputed(
            JobId jobId,
            WalletId walletId,
            String token,
            EvmAddress payee,
            Split charge,
            EvmAddress disputer,
            boolean toPayer,
            Money bond) {}

    private final JdbcClient jdbc;
    private final long chainId;
    private final SettledJobs jobs;
    private final Entitlements entitlements;

    public DisputedJobs(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
        this.jobs = new SettledJobs(jdbc, chainId);
        this.entitlements = new Entitlements(jdbc, chainId);
    }

    /**
     * Takes a charge out of what is payable.
     *
     * @param leaf of the receipt, in hexadecimal
     * @throws IllegalStateException when the epoch has no job with this leaf
     */
    public Disputed open(
            String disputeId,
            long epochId,
            String leaf,
            EvmAddress disputer,
            boolean toPayer,
            BigInteger bond) {
        SettledJob job =
                jobs.ofEpoch(epochId).stream()
                        .filter(settled -> settled.leaf().hash().hex().equals(leaf))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "dispute %s is about leaf %s, which epoch %d of chain %d lacks here"
                                                .formatted(disputeId, leaf, epochId, chainId)));
        int added =
                jdbc.sql(
                                "INSERT INTO chain.dispute (chain_id, dispute_id, job_id,"
                                        + " disputer, to_payer, bond) VALUES (?, ?, ?, ?, ?, ?)"
                                        + " ON CONFLICT DO NOTHING")
                        .params(
                                chainId,
                                disputeId,
                                job.jobId().value(),
                                disputer.value(),
                                toPayer,
                                bond)
                        .update();
        if (added == 1) {
            job.payTo()
                    .ifPresent(payee ->
                            entitlements.earn(payee, job.token(), job.provider().negate()));
        }
        return find(disputeId).orElseThrow();
    }

    /** Ends a dispute; what does not go back to the payer is payable again. */
    public Optional<Disputed> resolve(String disputeId, boolean upheld) {
        Optional<Disputed> disputed = find(disputeId);
        int ended =
                jdbc.sql(
                                "UPDATE chain.dispute SET resolved = true, upheld = ?"
                                        + " WHERE chain_id = ? AND dispute_id = ?"
                                        + " AND NOT resolved")
                        .params(upheld, chainId, disputeId)
                        .update();
        disputed.filter(charge -> ended == 1 && !(upheld && charge.toPayer()))
                .ifPresent(charge ->
                        entitlements.earn(
                                charge.payee().value(),
                                charge.token(),
                                charge.charge().provider().units()));
        return disputed;
    }

    private Optional<Disputed> find(String disputeId) {
        return jdbc.sql(SELECT).params(chainId, disputeId).query((row, n) -> read(row)).optional();
    }

    private Disputed read(ResultSet row) throws SQLException {
        Asset asset = new Asset(row.getString("asset_code"), row.getInt("asset_decimals"), chainId);
        return new Disputed(
                new JobId(row.getString("job_id")),
                new WalletId(row.getString("wallet_id")),
                row.getString("token"),
                new EvmAddress(row.getString("pay_to")),
                new Split(
                        money(asset, row, "provider"),
                        money(asset, row, "stakers"),
                        money(asset, row, "treasury")),
                new EvmAddress(row.getString("disputer")),
                row.getBoolean("to_payer"),
                money(asset, row, "bond"));
    }

    private static Money money(Asset asset, ResultSet row, String column) throws SQLException {
        return new Money(asset, row.getBigDecimal(column).toBigIntegerExact());
    }
}
