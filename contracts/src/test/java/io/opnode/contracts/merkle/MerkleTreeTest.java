package io.opnode.contracts.merkle;

import static io.opnode.contracts.Vectors.bytes32;
import static io.opnode.contracts.Vectors.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.Vectors;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MerkleTreeTest {
    static Stream<JsonNode> payoutTrees() {
        return Vectors.list("payout-trees.json", "trees");
    }

    static Stream<JsonNode> receiptTrees() {
        return Vectors.list("receipt-trees.json", "trees");
    }

    @ParameterizedTest
    @MethodSource("payoutTrees")
    void buildsPayoutTreesAsOpenZeppelinDoes(JsonNode vector) {
        agrees(
                vector,
                leaf ->
                        new PayoutLeaf(
                                        text(leaf, "account"),
                                        text(leaf, "asset"),
                                        new BigInteger(text(leaf, "cumulative")))
                                .hash());
    }

    @ParameterizedTest
    @MethodSource("receiptTrees")
    void buildsReceiptTreesAsOpenZeppelinDoes(JsonNode vector) {
        agrees(
                vector,
                leaf ->
                        new ReceiptLeaf(
                                        bytes32(leaf, "jobKey"),
                                        bytes32(leaf, "mandateId"),
                                        new BigInteger(text(leaf, "charge")),
                                        new BigInteger(text(leaf, "earned")),
                                        text(leaf, "payee"),
                                        bytes32(leaf, "contentHash"))
                                .hash());
    }

    private static void agrees(JsonNode vector, Function<JsonNode, Bytes32> hash) {
        List<JsonNode> leaves = vector.get("leaves").valueStream().toList();
        MerkleTree tree = MerkleTree.of(leaves.stream().map(hash).toList());
        assertThat(tree.root()).isEqualTo(bytes32(vector, "root"));
        for (JsonNode leaf : leaves) {
            Bytes32 hashed = hash.apply(leaf);
            assertThat(hashed).isEqualTo(bytes32(leaf, "leaf"));
            assertThat(tree.proof(hashed).stream().map(Bytes32::hex).toList())
                    .isEqualTo(leaf.get("proof").valueStream().map(JsonNode::asString).toList());
        }
    }

    @Test
    @DisplayName("I-10: the same leaves give the same root, whatever their order")
    void rootDoesNotDependOnOrder() {
        List<Bytes32> leaves = new ArrayList<>(leaves(257));
        Bytes32 root = MerkleTree.of(leaves).root();
        Collections.shuffle(leaves, new Random(7));
        assertThat(MerkleTree.of(leaves).root()).isEqualTo(root);
    }

    @Test
    void provesEveryLeafOfEverySizeAndNothingElse() {
        Bytes32 stranger = Bytes32.keyOf("stranger");
        for (int size = 1; size <= 40; size++) {
            MerkleTree tree = MerkleTree.of(leaves(size));
            for (Bytes32 leaf : leaves(size)) {
                List<Bytes32> proof = tree.proof(leaf);
                assertThat(MerkleTree.verify(leaf, proof, tree.root())).isTrue();
                assertThat(MerkleTree.verify(stranger, proof, tree.root())).isFalse();
            }
        }
    }

    @Test
    void refusesNoLeafALeafTwiceAForeignLeafAndAnEndlessProof() {
        Bytes32 leaf = Bytes32.keyOf("leaf");
        assertThatThrownBy(() -> MerkleTree.of(List.of())).hasMessageContaining("none");
        assertThatThrownBy(() -> MerkleTree.of(List.of(leaf, leaf)))
                .hasMessageContaining("leaf twice");
        assertThatThrownBy(() -> MerkleTree.of(leaves(3)).proof(leaf))
                .hasMessageContaining("not in the tree");
        List<Bytes32> endless = Collections.nCopies(MerkleTree.MAX_PROOF_LENGTH + 1, leaf);
        assertThat(MerkleTree.verify(leaf, endless, leaf)).isFalse();
    }

    private static List<Bytes32> leaves(int count) {
        return IntStream.range(0, count).mapToObj(i -> Bytes32.keyOf("leaf " + i)).toList();
    }
}
