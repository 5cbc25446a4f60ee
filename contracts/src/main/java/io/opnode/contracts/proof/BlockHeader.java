package io.opnode.contracts.proof;

import io.opnode.contracts.Bytes32;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.web3j.rlp.RlpEncoder;
import org.web3j.rlp.RlpList;
import org.web3j.rlp.RlpString;
import org.web3j.rlp.RlpType;
import org.web3j.utils.Numeric;

/**
 * A block header in its consensus form, RLP: its keccak256 is the block's hash, so whoever knows
 * the hash can trust every field.
 *
 * @see <a href="https://ethereum.org/en/developers/docs/blocks/">Fields of a block</a>
 */
public final class BlockHeader {
    /** Longest header accepted, in bytes; real ones have about 650. */
    public static final int MAX_BYTES = 4096;

    private static final int STATE_ROOT = 3;
    private static final int NUMBER = 8;
    private static final int TIMESTAMP = 11;
    private static final List<String> FIELDS =
            List.of(
                    "parentHash",
                    "sha3Uncles",
                    "miner",
                    "stateRoot",
                    "transactionsRoot",
                    "receiptsRoot",
                    "logsBloom",
                    "difficulty",
                    "number",
                    "gasLimit",
                    "gasUsed",
                    "timestamp",
                    "extraData",
                    "mixHash",
                    "nonce",
                    "baseFeePerGas",
                    "withdrawalsRoot",
                    "blobGasUsed",
                    "excessBlobGas",
                    "parentBeaconBlockRoot",
                    "requestsHash");
    private static final List<String> QUANTITIES =
            List.of(
                    "difficulty",
                    "number",
                    "gasLimit",
                    "gasUsed",
                    "timestamp",
                    "baseFeePerGas",
                    "blobGasUsed",
                    "excessBlobGas");

    private final byte[] rlp;
    private final List<RlpType> fields;

    private BlockHeader(byte[] rlp, List<RlpType> fields) {
        this.rlp = rlp;
        this.fields = fields;
    }

    /**
     * Reads a header.
     *
     * @throws ProofRejected if it is no header
     */
    public static BlockHeader of(byte[] rlp) throws ProofRejected {
        if (rlp.length > MAX_BYTES) {
            throw new ProofRejected("header: " + rlp.length + " bytes (expected at most 4096)");
        }
        List<RlpType> fields = RlpReader.list(rlp, "header");
        if (fields.size() < 15) {
            throw new ProofRejected("header: " + fields.size() + " fields (expected 15 or more)");
        }
        if (RlpReader.bytes(fields.get(STATE_ROOT), "stateRoot").length != 32) {
            throw new ProofRejected("header: stateRoot is not 32 bytes");
        }
        return new BlockHeader(rlp.clone(), List.copyOf(fields));
    }

    /**
     * Builds the header from the fields of {@code eth_getBlockByNumber} and checks it against the
     * hash that the node says it has.
     *
     * @throws ProofRejected if fields are missing or hash to something else
     */
    public static BlockHeader ofBlock(Map<String, ?> block) throws ProofRejected {
        List<RlpType> fields = new ArrayList<>();
        for (String name : FIELDS) {
            if (block.get(name) instanceof String text) {
                fields.add(
                        QUANTITIES.contains(name)
                                ? RlpString.create(quantity(text))
                                : RlpString.create(Numeric.hexStringToByteArray(text)));
            }
        }
        BlockHeader header = of(RlpEncoder.encode(new RlpList(fields)));
        if (!header.hash().hex().equals(block.get("hash"))) {
            throw new ProofRejected(
                    "header: its fields hash to " + header.hash() + ", not " + block.get("hash"));
        }
        return header;
    }

    private static BigInteger quantity(String text) throws ProofRejected {
        try {
            return Numeric.decodeQuantity(text);
        } catch (RuntimeException e) {
            throw new ProofRejected("header: " + text + " is no quantity");
        }
    }

    /** The block's hash. */
    public Bytes32 hash() {
        return Bytes32.keccak(rlp);
    }

    /** Root of the state trie after the block. */
    public Bytes32 stateRoot() throws ProofRejected {
        return Bytes32.of(RlpReader.bytes(fields.get(STATE_ROOT), "stateRoot"));
    }

    /** The block's number. */
    public BigInteger number() throws ProofRejected {
        return new BigInteger(1, RlpReader.bytes(fields.get(NUMBER), "number"));
    }

    /** Unix seconds. */
    public BigInteger timestamp() throws ProofRejected {
        return new BigInteger(1, RlpReader.bytes(fields.get(TIMESTAMP), "timestamp"));
    }

    /** A copy of the consensus form. */
    public byte[] rlp() {
        return rlp.clone();
    }
}
