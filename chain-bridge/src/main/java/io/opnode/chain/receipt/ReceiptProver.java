package io.opnode.chain.receipt;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.outbound.Intent.Place;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.proof.BlockHeader;
import io.opnode.contracts.proof.ProofRejected;
import io.opnode.contracts.proof.ReceiptAnchor;
import io.opnode.contracts.proof.StorageProof;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Fetches from the node what shows an epoch's roots in a block, and checks it. */
final class ReceiptProver {
    private final ChainNode node;
    private final Contracts contracts;

    ReceiptProver(ChainNode node, Contracts contracts) {
        this.node = node;
        this.contracts = contracts;
    }

    /** Roots shown in a block, for every receipt of the epoch. */
    record EpochProof(long epochId, EpochRoots roots, StorageProof storage, BlockHeader header) {}

    /**
     * Shows the roots in the block of the settlement, or, where the node no longer has that state,
     * in a later one that is final.
     *
     * @throws ProofRejected when what the node answers does not hold
     */
    EpochProof prove(long epochId, EpochRoots roots, Place settled, long finalBlock)
            throws ProofRejected {
        try {
            return proveAt(epochId, roots, settled.blockNumber());
        } catch (ChainUnavailableException e) {
            return proveAt(epochId, roots, Math.max(finalBlock, settled.blockNumber()));
        }
    }

    private EpochProof proveAt(long epochId, EpochRoots roots, long block) throws ProofRejected {
        BlockHeader header = BlockHeader.ofBlock(node.rawBlock(block));
        Bytes32 slot = ReceiptAnchor.slotOf(BigInteger.valueOf(epochId));
        String registry = contracts.registry().value();
        Map<String, Object> answer = node.proof(registry, slot.hex(), block);
        StorageProof storage =
                new StorageProof(
                        registry, slot, texts(answer.get("accountProof")), slotProof(answer));
        Bytes32 shown = storage.valueAt(header.stateRoot());
        if (!roots.areIn(shown)) {
            throw new ProofRejected(
                    "epoch %d: block %d holds %s (expected the anchor of %s)"
                            .formatted(epochId, block, shown, roots));
        }
        return new EpochProof(epochId, roots, storage, header);
    }

    private static List<String> slotProof(Map<String, Object> answer) {
        if (answer.get("storageProof") instanceof List<?> slots
                && slots.size() == 1
                && slots.getFirst() instanceof Map<?, ?> slot) {
            return texts(slot.get("proof"));
        }
        throw new ChainUnavailableException("eth_getProof: no proof of one slot");
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new ChainUnavailableException("eth_getProof: no list of nodes");
    }
}
