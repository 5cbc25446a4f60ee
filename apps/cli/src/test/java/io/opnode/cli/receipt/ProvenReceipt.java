package io.opnode.cli.receipt;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.contracts.proof.BlockHeader;
import io.opnode.contracts.proof.ProofBundle;
import io.opnode.contracts.proof.ProofRejected;
import io.opnode.contracts.proof.ReceiptAnchor;
import io.opnode.contracts.proof.StorageProof;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.web3j.rlp.RlpEncoder;
import org.web3j.rlp.RlpList;
import org.web3j.rlp.RlpString;
import org.web3j.rlp.RlpType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A receipt anchored in the smallest chain there can be: a block whose state is one account with
 * one slot.
 *
 * @param canonical the receipt's text
 * @param blockHash of the only block
 */
public record ProvenReceipt(String canonical, Map<String, Object> proof, String blockHash) {
    private static final String REGISTRY = "0x00000000000000000000000000000000000000ee";
    private static final String MANDATE = "0x" + "11".repeat(32);
    private static final BigInteger EPOCH = BigInteger.valueOf(7);
    private static final HexFormat HEX = HexFormat.of();

    public static ProvenReceipt of(String jobId) {
        String canonical = CanonicalJson.write(content(jobId));
        ReceiptLeaf leaf =
                new ReceiptLeaf(
                        ReceiptLeaf.jobKey(jobId),
                        Bytes32.fromHex(MANDATE),
                        BigInteger.valueOf(250_000),
                        BigInteger.valueOf(200_000),
                        ReceiptLeaf.NOBODY,
                        Bytes32.of(Sha256.of(CanonicalJson.bytes(content(jobId))).bytes()));
        Bytes32 slot = ReceiptAnchor.slotOf(EPOCH);
        EpochRoots roots = new EpochRoots(Bytes32.ZERO, leaf.hash(), Bytes32.keyOf("log"));
        byte[] anchored = roots.anchoredAt(Instant.ofEpochSecond(1_800_000_000)).bytes();
        byte[] stored = RlpEncoder.encode(RlpString.create(anchored));
        byte[] storage = leafNode(Bytes32.keccak(slot.bytes()), stored);
        byte[] account =
                list(new byte[] {1}, new byte[0], Bytes32.keccak(storage).bytes(), new byte[32]);
        byte[] state = leafNode(Bytes32.keccak(HEX.parseHex(REGISTRY.substring(2))), account);
        try {
            BlockHeader header = BlockHeader.of(header(Bytes32.keccak(state)));
            ReceiptAnchor anchor =
                    new ReceiptAnchor(
                            EPOCH,
                            List.of(),
                            roots.payoutRoot(),
                            roots.logRoot(),
                            new StorageProof(
                                    REGISTRY, slot, List.of(hex(state)), List.of(hex(storage))),
                            header);
            ProofBundle bundle = new ProofBundle(31_337, "0x" + "22".repeat(32), leaf, anchor);
            return new ProvenReceipt(canonical, bundle.toCanonical(), header.hash().hex());
        } catch (ProofRejected e) {
            throw new AssertionError(e);
        }
    }

    /** As the API answers it. */
    public JsonNode answer() {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, Object> answer =
                Map.of(
                        "cid", "bafy-receipt",
                        "canonical", canonical,
                        "receipt", json.readTree(canonical),
                        "proof", json.readTree(CanonicalJson.write(proof)),
                        "anchor", Map.of("txHash", "0x" + "22".repeat(32), "blockNumber", 42));
        return json.valueToTree(answer);
    }

    private static Map<String, Object> content(String jobId) {
        return Map.of(
                "schema",
                "opnode.receipt.v1",
                "jobId",
                jobId,
                "mandateId",
                MANDATE,
                "payment",
                Map.of(
                        "reserved", units(1_000_000),
                        "charge", units(250_000),
                        "provider", units(200_000),
                        "stakers", units(30_000),
                        "treasury", units(20_000),
                        "refund", units(750_000)));
    }

    private static Map<String, Object> units(long units) {
        return Map.of("asset", "USDC", "units", units);
    }

    private static byte[] leafNode(Bytes32 key, byte[] value) {
        byte[] path = new byte[33];
        path[0] = 0x20;
        System.arraycopy(key.bytes(), 0, path, 1, 32);
        return list(path, value);
    }

    private static byte[] header(Bytes32 stateRoot) {
        byte[][] fields = new byte[15][];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new byte[32];
        }
        fields[3] = stateRoot.bytes();
        fields[8] = new byte[] {42};
        fields[11] = new byte[] {1};
        return list(fields);
    }

    private static byte[] list(byte[]... items) {
        List<RlpType> strings = new ArrayList<>();
        for (byte[] item : items) {
            strings.add(RlpString.create(item));
        }
        return RlpEncoder.encode(new RlpList(strings));
    }

    private static String hex(byte[] bytes) {
        return "0x" + HEX.formatHex(bytes);
    }
}
