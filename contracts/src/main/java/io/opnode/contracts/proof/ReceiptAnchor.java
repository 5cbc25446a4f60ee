package io.opnode.contracts.proof;

import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.ReceiptLeaf;
import java.math.BigInteger;
import java.util.List;

/**
 * Everything that shows a receipt to be anchored in a block, without a node: the way from the
 * receipt to the epoch's root, and from the root to the state that the block's header commits to.
 *
 * @param epochId epoch that settled the job
 * @param merkleProof siblings from the receipt's leaf to the epoch's receipts root
 * @param storage proof of the registry's {@code receiptsRoot[epochId]}
 * @param header header of a block after the settlement
 */
public record ReceiptAnchor(
        BigInteger epochId, List<Bytes32> merkleProof, StorageProof storage, BlockHeader header) {
    /** Storage slot of the mapping in ReceiptRegistry: part of the receipt format. */
    public static final BigInteger RECEIPTS_ROOT_SLOT = BigInteger.ONE;

    public ReceiptAnchor {
        AbiWords.checkUnsigned("epochId", epochId, 64);
        merkleProof = List.copyOf(merkleProof);
    }

    /** Where the registry stores the receipts root of an epoch. */
    public static Bytes32 slotOf(BigInteger epochId) {
        return AbiWords.hash(
                word(AbiWords.checkUnsigned("epochId", epochId, 64)), word(RECEIPTS_ROOT_SLOT));
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
        Bytes32 root = storage.valueAt(header.stateRoot());
        if (!MerkleTree.verify(receipt.hash(), merkleProof, root)) {
            throw new ProofRejected("receipt: not in epoch " + epochId);
        }
    }
}
