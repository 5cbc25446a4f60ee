package io.opnode.chain.settlement;

import io.opnode.chain.checkpoint.LogCheckpoint;
import io.opnode.chain.wallet.SignedMandate;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.domain.content.Cid;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.web3j.utils.Numeric;

/**
 * What one epoch settles; a pure function of its jobs and mandates.
 *
 * @param payouts every leaf of the payout tree with this epoch in it
 */
public record EpochContents(
        long epochId,
        List<SettledJob> jobs,
        List<SignedMandate> closings,
        List<PayoutLeaf> payouts,
        LogCheckpoint.Root log) {
    /** Version of the epoch's file. */
    public static final String SCHEMA = "opnode.epoch.v2";

    /** Net debits: token, then mandate, then minor units; none of zero. */
    public Map<String, Map<String, BigInteger>> debits() {
        Map<String, Map<String, BigInteger>> debits = new TreeMap<>();
        for (SettledJob job : jobs) {
            if (job.charge().signum() > 0) {
                debits.computeIfAbsent(job.token(), token -> new TreeMap<>())
                        .merge(job.mandateId().value(), job.charge(), BigInteger::add);
            }
        }
        return debits;
    }

    /** Root over the receipts of the epoch's jobs. */
    public MerkleTree receipts() {
        return MerkleTree.of(jobs.stream().map(job -> job.leaf().hash()).toList());
    }

    public Bytes32 payoutRoot() {
        return Entitlements.rootOf(payouts);
    }

    /** All that the epoch commits to. */
    public EpochRoots roots() {
        return new EpochRoots(payoutRoot(), receipts().root(), Bytes32.fromHex(log.hash().value()));
    }

    /** The epoch as the escrow takes it; debits in the order of the totals. */
    JobEscrow.Epoch toBinding(Cid file) {
        List<JobEscrow.Debit> debits = new ArrayList<>();
        List<JobEscrow.Total> totals = new ArrayList<>();
        debits().forEach((token, ofToken) -> {
            ofToken.forEach((mandate, units) ->
                    debits.add(new JobEscrow.Debit(Numeric.hexStringToByteArray(mandate), units)));
            totals.add(
                    new JobEscrow.Total(
                            token,
                            sum(token, SettledJob::provider),
                            sum(token, SettledJob::fees),
                            BigInteger.valueOf(ofToken.size())));
        });
        return new JobEscrow.Epoch(
                BigInteger.valueOf(epochId),
                debits,
                totals,
                closings.stream().map(mandate -> mandate.terms().toBinding()).toList(),
                new JobEscrow.EpochRoots(
                        payoutRoot().bytes(),
                        receipts().root().bytes(),
                        Numeric.hexStringToByteArray(log.hash().value())),
                file.toBytes());
    }

    private BigInteger sum(
            String token, java.util.function.Function<SettledJob, BigInteger> amount) {
        return jobs.stream()
                .filter(job -> job.token().equals(token))
                .map(amount)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The epoch's file: all that is needed to compute its roots again. */
    Map<String, Object> toCanonical(long chainId, String escrow) {
        Map<String, Object> json = new TreeMap<>();
        json.put("schema", SCHEMA);
        json.put("chainId", chainId);
        json.put("escrow", escrow);
        json.put("epochId", epochId);
        json.put("logSize", log.size());
        json.put("logRoot", log.hash().value());
        json.put("receiptsRoot", receipts().root().hex());
        json.put("payoutRoot", payoutRoot().hex());
        json.put("receipts", jobs.stream().map(EpochContents::receipt).toList());
        json.put("closings", closings.stream().map(m -> m.mandateId().value()).toList());
        json.put("payouts", payouts.stream().map(PayoutFiles::canonical).toList());
        return json;
    }

    private static Map<String, Object> receipt(SettledJob job) {
        return Map.of(
                "jobId", job.jobId().value(),
                "mandateId", job.mandateId().value(),
                "token", job.token(),
                "charge", job.charge(),
                "earned", job.provider(),
                "payee", job.payTo().orElse(ReceiptLeaf.NOBODY),
                "cid", job.receipt().orElseThrow().cid().value());
    }
}
