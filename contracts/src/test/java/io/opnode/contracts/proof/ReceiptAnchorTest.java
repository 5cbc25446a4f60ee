package io.opnode.contracts.proof;

import static io.opnode.contracts.Vectors.bytes32;
import static io.opnode.contracts.Vectors.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.Vectors;
import io.opnode.contracts.merkle.ReceiptLeaf;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A real block and its proofs, kept as a vector: no node is asked here. */
class ReceiptAnchorTest {
    private static final JsonNode VECTOR = Vectors.read("/vectors/receipt-anchor.json");
    private static final String REGISTRY = text(VECTOR, "registry");
    private static final BigInteger EPOCH = BigInteger.valueOf(7);

    @Test
    @DisplayName("a receipt verifies from its file and a block header alone")
    void verifiesOffline() throws ProofRejected {
        BlockHeader header = header(Map.of());
        anchor(header).check(receipt(), REGISTRY, header.hash());
        assertThat(header.hash()).isEqualTo(bytes32(VECTOR.get("block"), "hash"));
        assertThat(header.stateRoot()).isEqualTo(bytes32(VECTOR.get("block"), "stateRoot"));
        assertThat(header.number()).isEqualTo(BigInteger.valueOf(42));
        assertThat(header.timestamp()).isPositive();
    }

    @Test
    void refusesAHeaderWhoseFieldsDoNotHashToItsHash() {
        assertThatThrownBy(() -> header(Map.of("gasUsed", "0x1")))
                .isInstanceOf(ProofRejected.class)
                .hasMessageContaining("its fields hash to");
        assertThatThrownBy(() -> header(Map.of("number", "seven")))
                .isInstanceOf(ProofRejected.class)
                .hasMessageContaining("no quantity");
    }

    @Test
    void refusesAnotherReceiptRegistryBlockOrEpoch() throws ProofRejected {
        BlockHeader header = header(Map.of());
        ReceiptAnchor anchor = anchor(header);
        ReceiptLeaf cheaper =
                new ReceiptLeaf(
                        receipt().jobKey(),
                        receipt().mandateId(),
                        BigInteger.ONE,
                        BigInteger.ONE,
                        receipt().payee(),
                        receipt().contentHash());
        assertThatThrownBy(() -> anchor.check(cheaper, REGISTRY, header.hash()))
                .hasMessage("receipt: not in epoch 7");
        String other = "0x00000000000000000000000000000000000000e5";
        assertThatThrownBy(() -> anchor.check(receipt(), other, header.hash()))
                .hasMessageStartingWith("storage: of");
        assertThatThrownBy(() -> anchor.check(receipt(), REGISTRY, Bytes32.ZERO))
                .hasMessageStartingWith("header: hashes to");
        ReceiptAnchor shifted =
                new ReceiptAnchor(
                        BigInteger.TEN,
                        anchor.merkleProof(),
                        anchor.payoutRoot(),
                        anchor.logRoot(),
                        anchor.storage(),
                        anchor.header());
        assertThatThrownBy(() -> shifted.check(receipt(), REGISTRY, header.hash()))
                .hasMessage("storage: not the slot of epoch 10");
    }

    @Test
    @DisplayName("no proof with a changed, missing, added or swapped part is accepted")
    void refusesEveryBentProof() throws ProofRejected {
        BlockHeader header = header(Map.of());
        Bytes32 root = header.stateRoot();
        StorageProof good = storage();
        Random random = new Random(20_261_123);
        for (int round = 0; round < 2000; round++) {
            List<String> account = new ArrayList<>(good.accountProof());
            List<String> storage = new ArrayList<>(good.storageProof());
            bend(random.nextBoolean() ? account : storage, random);
            StorageProof bent = new StorageProof(good.contract(), good.slot(), account, storage);
            assertThatThrownBy(() -> bent.valueAt(root)).isInstanceOf(ProofRejected.class);
        }
    }

    @Test
    void refusesAnotherSlotAnEmptySlotAndAnotherContract() throws ProofRejected {
        BlockHeader header = header(Map.of());
        StorageProof good = storage();
        StorageProof otherSlot =
                new StorageProof(
                        good.contract(),
                        ReceiptAnchor.slotOf(BigInteger.valueOf(8)),
                        good.accountProof(),
                        good.storageProof());
        assertThatThrownBy(() -> otherSlot.valueAt(header.stateRoot()))
                .isInstanceOf(ProofRejected.class);
        StorageProof otherContract =
                new StorageProof(
                        "0x00000000000000000000000000000000000000e5",
                        good.slot(),
                        good.accountProof(),
                        good.storageProof());
        assertThatThrownBy(() -> otherContract.valueAt(header.stateRoot()))
                .isInstanceOf(ProofRejected.class);
    }

    @Test
    @DisplayName("garbage and oversize proofs are refused, not crashed on")
    void refusesGarbage() throws ProofRejected {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] garbage = new byte[random.nextInt(700)];
            random.nextBytes(garbage);
            assertThatThrownBy(() -> BlockHeader.of(garbage)).isInstanceOf(ProofRejected.class);
        }
        assertThatThrownBy(() -> BlockHeader.of(new byte[BlockHeader.MAX_BYTES + 1]))
                .hasMessageContaining("at most 4096");
        Bytes32 root = header(Map.of()).stateRoot();
        StorageProof good = storage();
        for (List<String> nodes :
                List.of(
                        List.<String>of(),
                        List.of("0xzz"),
                        List.of("0x"),
                        List.of("0x" + "00".repeat(MerklePatricia.MAX_NODE_BYTES + 1)),
                        Collections.nCopies(MerklePatricia.MAX_NODES + 1, "0x00"))) {
            StorageProof bad =
                    new StorageProof(good.contract(), good.slot(), good.accountProof(), nodes);
            assertThatThrownBy(() -> bad.valueAt(root)).isInstanceOf(ProofRejected.class);
        }
    }

    private static void bend(List<String> nodes, Random random) {
        int node = random.nextInt(nodes.size());
        switch (random.nextInt(4)) {
            case 0 -> nodes.remove(node);
            case 1 -> nodes.add(node, nodes.get(random.nextInt(nodes.size())));
            case 2 -> nodes.add("0x80");
            default -> {
                char[] digits = nodes.get(node).toCharArray();
                int at = 2 + random.nextInt(digits.length - 2);
                digits[at] = Character.forDigit((Character.digit(digits[at], 16) + 1) % 16, 16);
                nodes.set(node, new String(digits));
            }
        }
    }

    private static BlockHeader header(Map<String, String> changes) throws ProofRejected {
        Map<String, String> block = new HashMap<>();
        VECTOR.get("block")
                .properties()
                .forEach(e -> block.put(e.getKey(), e.getValue().asString()));
        block.putAll(changes);
        return BlockHeader.ofBlock(block);
    }

    private static ReceiptAnchor anchor(BlockHeader header) {
        List<Bytes32> path =
                VECTOR.get("merkleProof")
                        .valueStream()
                        .map(node -> Bytes32.fromHex(node.asString()))
                        .toList();
        return new ReceiptAnchor(
                EPOCH,
                path,
                bytes32(VECTOR, "payoutRoot"),
                bytes32(VECTOR, "logRoot"),
                storage(),
                header);
    }

    private static StorageProof storage() {
        return new StorageProof(
                REGISTRY,
                ReceiptAnchor.slotOf(EPOCH),
                nodes("accountProof"),
                nodes("storageProof"));
    }

    private static List<String> nodes(String name) {
        return VECTOR.get(name).valueStream().map(JsonNode::asString).toList();
    }

    private static ReceiptLeaf receipt() {
        JsonNode receipt = VECTOR.get("receipt");
        return new ReceiptLeaf(
                bytes32(receipt, "jobKey"),
                bytes32(receipt, "mandateId"),
                new BigInteger(text(receipt, "charge")),
                new BigInteger(text(receipt, "earned")),
                text(receipt, "payee"),
                bytes32(receipt, "contentHash"));
    }
}
