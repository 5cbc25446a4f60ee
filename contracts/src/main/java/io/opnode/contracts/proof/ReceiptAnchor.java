package io.opnode.contracts.proof;

import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.ReceiptLeaf;
import java.math.BigInteger;
import java.util.List;

/**
 * Everything that shows a receipt to be anchored in a block, without a node: the way from the
 * receipt to the epoch's roots, and from these to the state that the block's header commits to.
 *
 * @param epochId epoch that settled the job
 * @param merkleProof siblings from the receipt's leaf to the epoch's receipts root
 * @param payoutRoot payout root of the same epoch
 * @param logRoot root of the event log at the end of the epoch
 * @param storage proof of the registry's {@code anchorOf[epochId]}
 * @param header header of a block after the settlement
 */
public record ReceiptAnchor(
        BigInteger epochId,
        List<Bytes32> merkleProof,
        Bytes32 payoutRoot,
        Bytes32 logRoot,
        StorageProof storage,
        BlockHeader header) {
    /** Storage slot of the mapping in ReceiptRegistry: part of the receipt format. */
    public static final BigInteger ANCHOR_SLOT = BigInteger.ONE;

    public ReceiptAnchor {
        AbiWords.checkUnsigned("epochId", epochId, 64);
        merkleProof = List.copyOf(merkleProof);
        if (merkleProof.size() > MerkleTree.MAX_PROOF_LENGTH) {
            throw new IllegalArgumentException(
                    "merkleProof: %d siblings (expected at most %d)"
                            .formatted(merkleProof.size(), MerkleTree.MAX_PROOF_LENGTH));
        }
    }

    /** Where the registry stores the anchor of an epoch. */
    public static Bytes32 slotOf(BigInteger epochId) {
        return AbiWords.hash(
                word(AbiWords.checkUnsigned("epochId", epochId, 64)), word(ANCHOR_SLOT));
    }

    /** The epoch's roots if the receipt is in it. */
    public EpochRoots rootsWith(ReceiptLeaf receipt) {
        Bytes32 receiptsRoot = MerkleTree.rootFrom(receipt.hash(), merkleProof);
        return new EpochRoots(payoutRoot, receiptsRoot, logRoot);
    }

    /**
     * Checks the whole way.
     *
     * @param receipt the receipt, hashed by the checker itself from the file
     * @param registry address of the registry that the checker trusts
     * @param blockHash hash of the block that the checker trusts
     * @throws ProofRejected naming the step that fails
     */
    public void check(ReceiptLeaf receipt, String registry, Bytes32 blockHash)
            throws ProofRejected {
        if (!header.hash().equals(blockHash)) {
            throw new ProofRejected("header: hashes to " + header.hash() + ", not " + blockHash);
        }
        if (!storage.contract().equals(AbiWords.checkAddress("registry", registry))) {
            throw new ProofRejected("storage: of " + storage.contract() + ", not " + registry);
        }
        if (!storage.slot().equals(slotOf(epochId))) {
            throw new ProofRejected("storage: not the slot of epoch " + epochId);
        }
        if (!rootsWith(receipt).areIn(storage.valueAt(header.stateRoot()))) {
            throw new ProofRejected("receipt: not in epoch " + epochId);
        }
    }
}
