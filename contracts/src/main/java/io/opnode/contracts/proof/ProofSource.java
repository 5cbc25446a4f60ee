package io.opnode.contracts.proof;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.Web3jService;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.response.EthGetProof;

/**
 * Asks a node for proofs and believes none of them unchecked. Nodes keep old states for a while
 * only, so a proof is fetched soon after its block is final, and kept.
 */
public final class ProofSource {
    private final Web3jService service;
    private final Web3j web3j;

    public ProofSource(Web3jService service) {
        this.service = service;
        this.web3j = Web3j.build(service);
    }

    /** An answer with a block as the node wrote it. */
    public static final class RawBlock extends Response<Map<String, Object>> {}

    /**
     * The header of a block; its hash is that which the node reported.
     *
     * @param block number or tag such as {@code finalized}
     * @throws IOException if the node does not answer or has no such block
     * @throws ProofRejected if the fields do not hash to the block's hash
     */
    public BlockHeader header(DefaultBlockParameter block) throws IOException, ProofRejected {
        RawBlock answer =
                new Request<>(
                                "eth_getBlockByNumber",
                                List.<Object>of(block.getValue(), false),
                                service,
                                RawBlock.class)
                        .send();
        if (answer.hasError() || answer.getResult() == null) {
            throw new IOException("no block " + block.getValue() + ": " + message(answer));
        }
        return BlockHeader.ofBlock(answer.getResult());
    }

    /**
     * The proof of a slot in the state after the header's block, checked.
     *
     * @throws IOException if the node does not answer or no longer has that state
     * @throws ProofRejected if what it answers proves nothing in that state
     */
    public StorageProof storage(String contract, Bytes32 slot, BlockHeader header)
            throws IOException, ProofRejected {
        EthGetProof answer =
                web3j.ethGetProof(
                                contract,
                                List.of(slot.hex()),
                                DefaultBlockParameter.valueOf(header.number()).getValue())
                        .send();
        if (answer.hasError() || answer.getProof() == null) {
            throw new IOException("no proof at block " + header.number() + ": " + message(answer));
        }
        EthGetProof.Proof proof = answer.getProof();
        if (proof.getStorageProof().size() != 1) {
            throw new ProofRejected("proof: not of one slot");
        }
        StorageProof storage =
                new StorageProof(
                        contract,
                        slot,
                        proof.getAccountProof(),
                        proof.getStorageProof().getFirst().getProof());
        storage.valueAt(header.stateRoot());
        return storage;
    }

    /**
     * The anchor of a receipt in an epoch, complete but for the caller's own check.
     *
     * @param registry address of the ReceiptRegistry
     * @param merkleProof siblings from the receipt to the epoch's root
     * @param roots all roots of the epoch
     */
    public ReceiptAnchor anchor(
            String registry,
            BigInteger epochId,
            List<Bytes32> merkleProof,
            EpochRoots roots,
            BlockHeader header)
            throws IOException, ProofRejected {
        return new ReceiptAnchor(
                epochId,
                merkleProof,
                roots.payoutRoot(),
                roots.logRoot(),
                storage(registry, ReceiptAnchor.slotOf(epochId), header),
                header);
    }

    private static String message(Response<?> answer) {
        return answer.hasError() ? answer.getError().getMessage() : "empty answer";
    }
}
