package io.opnode.chain.settlement;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.wallet.MandateId;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A job whose charge is fixed; amounts in minor units of the token.
 *
 * @param payTo who earns the provider's share; absent when nothing was charged
 * @param receipt name and hash of the stored receipt; absent before
 */
public record SettledJob(
        JobId jobId,
        MandateId mandateId,
        String token,
        BigInteger charge,
        BigInteger provider,
        BigInteger fees,
        Optional<String> payTo,
        Optional<String> correlation,
        Optional<Receipted> receipt,
        int failures) {
    /** A stored receipt. */
    public record Receipted(Cid cid, Sha256 hash) {}

    /** The job's leaf in its epoch's receipt tree. */
    public ReceiptLeaf leaf() {
        return new ReceiptLeaf(
                ReceiptLeaf.jobKey(jobId.value()),
                Bytes32.fromHex(mandateId.value()),
                charge,
                provider,
                payTo.orElse(ReceiptLeaf.NOBODY),
                Bytes32.fromHex(receipt.orElseThrow().hash().value()));
    }
}
