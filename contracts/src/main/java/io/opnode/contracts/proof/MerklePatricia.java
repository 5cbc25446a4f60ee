package io.opnode.contracts.proof;

import io.opnode.contracts.Bytes32;
import java.util.Arrays;
import java.util.List;
import org.web3j.rlp.RlpEncoder;
import org.web3j.rlp.RlpList;
import org.web3j.rlp.RlpType;

/** Looks a key up in a Merkle Patricia trie of which only the nodes on the way are known. */
final class MerklePatricia {
    /** Most nodes on a way: a key has 64 nibbles. */
    static final int MAX_NODES = 65;

    /** Largest node in bytes: a branch of 16 hashes and a value fits. */
    static final int MAX_NODE_BYTES = 4096;

    private MerklePatricia() {}

    /**
     * The value under the key.
     *
     * @param root hash of the root node
     * @param key key as the trie has it: hashed already
     * @param nodes nodes from the root down, RLP-encoded, as eth_getProof returns them
     * @throws ProofRejected if the nodes do not lead from the root to a value under the key
     */
    static byte[] valueOf(Bytes32 root, Bytes32 key, List<byte[]> nodes) throws ProofRejected {
        if (nodes.isEmpty() || nodes.size() > MAX_NODES) {
            throw new ProofRejected("proof: " + nodes.size() + " nodes (expected 1..65)");
        }
        byte[] path = nibbles(key.bytes());
        int walked = 0;
        byte[] expected = root.bytes();
        for (int i = 0; i < nodes.size(); i++) {
            byte[] node = nodes.get(i);
            if (node.length > MAX_NODE_BYTES || !Arrays.equals(referenceTo(node), expected)) {
                throw new ProofRejected("proof: node " + i + " is not the one its parent names");
            }
            List<RlpType> items = RlpReader.list(node, "node");
            if (items.size() == 17) {
                if (walked == path.length) {
                    throw new ProofRejected("proof: ends in a branch");
                }
                expected = reference(items.get(path[walked]));
                walked++;
            } else if (items.size() == 2) {
                byte[] prefix = RlpReader.bytes(items.get(0), "path");
                walked = follow(prefix, path, walked);
                if (isLeaf(prefix)) {
                    return leafValue(items.get(1), walked == path.length, i == nodes.size() - 1);
                }
                expected = reference(items.get(1));
            } else {
                throw new ProofRejected("proof: node " + i + " has " + items.size() + " items");
            }
        }
        throw new ProofRejected("proof: ends before the value");
    }

    private static byte[] leafValue(RlpType value, boolean wholePath, boolean lastNode)
            throws ProofRejected {
        if (!wholePath || !lastNode) {
            throw new ProofRejected("proof: leads to another key");
        }
        return RlpReader.bytes(value, "value");
    }

    /** Compares a compact path with the key and returns how far it leads. */
    private static int follow(byte[] prefix, byte[] path, int from) throws ProofRejected {
        if (prefix.length == 0 || (prefix[0] & 0xC0) != 0) {
            throw new ProofRejected("proof: malformed path");
        }
        byte[] nibbles = nibbles(prefix);
        boolean odd = (nibbles[0] & 1) == 1;
        byte[] part = Arrays.copyOfRange(nibbles, odd ? 1 : 2, nibbles.length);
        int to = from + part.length;
        if (to > path.length || !Arrays.equals(part, Arrays.copyOfRange(path, from, to))) {
            throw new ProofRejected("proof: leads to another key");
        }
        return to;
    }

    private static boolean isLeaf(byte[] prefix) {
        return (prefix[0] & 0x20) != 0;
    }

    /** What a parent holds of this node: its hash, or itself if it is shorter than a hash. */
    private static byte[] referenceTo(byte[] node) {
        return node.length < 32 ? node : Bytes32.keccak(node).bytes();
    }

    private static byte[] reference(RlpType item) throws ProofRejected {
        if (item instanceof RlpList embedded) {
            return RlpEncoder.encode(embedded);
        }
        byte[] hash = RlpReader.bytes(item, "reference");
        if (hash.length != 32) {
            throw new ProofRejected("proof: nothing is stored under the key");
        }
        return hash;
    }

    private static byte[] nibbles(byte[] bytes) {
        byte[] nibbles = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            nibbles[2 * i] = (byte) ((bytes[i] >> 4) & 0x0F);
            nibbles[2 * i + 1] = (byte) (bytes[i] & 0x0F);
        }
        return nibbles;
    }
}
