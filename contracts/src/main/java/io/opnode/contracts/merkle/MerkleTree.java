package io.opnode.contracts.merkle;

import io.opnode.contracts.Bytes32;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.web3j.crypto.Hash;

/**
 * A Merkle tree that equals OpenZeppelin's StandardMerkleTree: leaves sorted by hash, pairs hashed
 * in ascending order. The same set of leaves gives the same root, whatever their order.
 */
public final class MerkleTree {
    /** Longest proof that {@link #verify} follows; enough for 2⁶⁴ leaves. */
    public static final int MAX_PROOF_LENGTH = 64;

    private final Bytes32[] nodes;
    private final Map<Bytes32, Integer> positions;

    private MerkleTree(Bytes32[] nodes, Map<Bytes32, Integer> positions) {
        this.nodes = nodes;
        this.positions = positions;
    }

    /**
     * Builds the tree of the leaf hashes.
     *
     * @throws IllegalArgumentException if there is no leaf, or one twice
     */
    public static MerkleTree of(Collection<Bytes32> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("leaves: none (expected at least one)");
        }
        List<Bytes32> sorted = leaves.stream().sorted().toList();
        Bytes32[] nodes = new Bytes32[2 * sorted.size() - 1];
        Map<Bytes32, Integer> positions = HashMap.newHashMap(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            int position = nodes.length - 1 - i;
            nodes[position] = sorted.get(i);
            if (positions.put(sorted.get(i), position) != null) {
                throw new IllegalArgumentException("leaf twice: " + sorted.get(i));
            }
        }
        for (int i = sorted.size() - 2; i >= 0; i--) {
            nodes[i] = parentOf(nodes[2 * i + 1], nodes[2 * i + 2]);
        }
        return new MerkleTree(nodes, positions);
    }

    public Bytes32 root() {
        return nodes[0];
    }

    /**
     * The siblings from the leaf up to the root.
     *
     * @throws IllegalArgumentException if the leaf is not in the tree
     */
    public List<Bytes32> proof(Bytes32 leaf) {
        Integer position = positions.get(leaf);
        if (position == null) {
            throw new IllegalArgumentException("leaf not in the tree: " + leaf);
        }
        List<Bytes32> proof = new ArrayList<>();
        for (int i = position; i > 0; i = (i - 1) / 2) {
            proof.add(nodes[i % 2 == 0 ? i - 1 : i + 1]);
        }
        return List.copyOf(proof);
    }

    /** Whether the proof leads from the leaf to the root. */
    public static boolean verify(Bytes32 leaf, List<Bytes32> proof, Bytes32 root) {
        return proof.size() <= MAX_PROOF_LENGTH && rootFrom(leaf, proof).equals(root);
    }

    /**
     * The root that the proof leads to from the leaf.
     *
     * @throws IllegalArgumentException if the proof is longer than any tree is deep
     */
    public static Bytes32 rootFrom(Bytes32 leaf, List<Bytes32> proof) {
        if (proof.size() > MAX_PROOF_LENGTH) {
            throw new IllegalArgumentException(
                    "proof: %d siblings (expected at most %d)"
                            .formatted(proof.size(), MAX_PROOF_LENGTH));
        }
        Bytes32 node = leaf;
        for (Bytes32 sibling : proof) {
            node = parentOf(node, sibling);
        }
        return node;
    }

    private static Bytes32 parentOf(Bytes32 one, Bytes32 other) {
        boolean ascending = one.compareTo(other) <= 0;
        byte[] pair = Arrays.copyOf((ascending ? one : other).bytes(), 64);
        System.arraycopy((ascending ? other : one).bytes(), 0, pair, 32, 32);
        return Bytes32.of(Hash.sha3(pair));
    }
}
