package io.opnode.contracts.merkle;

import static io.opnode.contracts.AbiWords.checkAddress;
import static io.opnode.contracts.AbiWords.checkUnsigned;
import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * What the receipt tree of an epoch commits to for one job, as the ReceiptRegistry hashes it.
 *
 * @param jobKey {@link #jobKey} of the job's id
 * @param mandateId the mandate the job was charged to
 * @param charge minor units of the mandate's asset
 * @param earned the payee's part of the charge; the rest is fees
 * @param payee address of who earned it; {@link #NOBODY} if nobody did
 * @param contentHash SHA-256 of the receipt's canonical JSON bytes
 */
public record ReceiptLeaf(
        Bytes32 jobKey,
        Bytes32 mandateId,
        BigInteger charge,
        BigInteger earned,
        String payee,
        Bytes32 contentHash) {
    /** The address that nobody has. */
    public static final String NOBODY = "0x" + "0".repeat(40);

    public ReceiptLeaf {
        checkUnsigned("charge", charge, 256);
        checkUnsigned("earned", earned, 256);
        payee = checkAddress("payee", payee);
    }

    /** The key under which contracts and mandates know a job: SHA-256 of its id's UTF-8 bytes. */
    public static Bytes32 jobKey(String jobId) {
        return Bytes32.of(Sha256.of(jobId.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    /** keccak256(keccak256(abi.encode(all parts in order))). */
    public Bytes32 hash() {
        return Bytes32.keccak(
                AbiWords.hash(
                                word(jobKey),
                                word(mandateId),
                                word(charge),
                                word(earned),
                                word(payee),
                                word(contentHash))
                        .bytes());
    }

    /** The same leaf as the contract's bindings take it. */
    public ReceiptRegistry.Receipt toBinding() {
        return new ReceiptRegistry.Receipt(
                jobKey.bytes(), mandateId.bytes(), charge, earned, payee, contentHash.bytes());
    }
}
