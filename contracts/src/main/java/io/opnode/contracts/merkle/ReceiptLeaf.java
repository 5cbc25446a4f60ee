package io.opnode.contracts.merkle;

import static io.opnode.contracts.AbiWords.checkUnsigned;
import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.ReceiptRegistry;
import java.math.BigInteger;

/**
 * What the receipt tree of an epoch commits to for one job, as the ReceiptRegistry hashes it.
 *
 * @param jobId {@link Bytes32#keyOf} the job's id
 * @param mandateId the mandate the job was charged to
 * @param charge minor units of the mandate's asset
 * @param contentHash SHA-256 of the receipt's canonical JSON bytes
 */
public record ReceiptLeaf(
        Bytes32 jobId, Bytes32 mandateId, BigInteger charge, Bytes32 contentHash) {
    public ReceiptLeaf {
        checkUnsigned("charge", charge, 256);
    }

    /** keccak256(keccak256(abi.encode(jobId, mandateId, charge, contentHash))). */
    public Bytes32 hash() {
        return Bytes32.keccak(
                AbiWords.hash(word(jobId), word(mandateId), word(charge), word(contentHash))
                        .bytes());
    }

    /** The same leaf as the contract's bindings take it. */
    public ReceiptRegistry.Receipt toBinding() {
        return new ReceiptRegistry.Receipt(
                jobId.bytes(), mandateId.bytes(), charge, contentHash.bytes());
    }
}
