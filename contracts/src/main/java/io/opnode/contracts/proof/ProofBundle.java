package io.opnode.contracts.proof;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.ReceiptLeaf;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything beside the receipt itself that shows it anchored: a file to keep with the receipt.
 *
 * @param chainId chain of the settlement
 * @param settlementTx transaction that settled the epoch; for looking it up, proves nothing
 * @param leaf what the receipt tree holds for the job
 * @param anchor the way from the leaf to a block header
 */
public record ProofBundle(
        long chainId, String settlementTx, ReceiptLeaf leaf, ReceiptAnchor anchor) {
    /** Version of the file. */
    public static final String SCHEMA = "opnode.proof.v2";

    /** Longest file accepted, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** For canonical JSON: bytes in hexadecimal with {@code 0x}, numbers as integers. */
    public Map<String, Object> toCanonical() {
        Map<String, Object> json = new TreeMap<>();
        json.put("schema", SCHEMA);
        json.put("chainId", chainId);
        json.put("settlementTx", settlementTx);
        json.put("epochId", anchor.epochId());
        json.put("registry", anchor.storage().contract());
        json.put(
                "leaf",
                Map.of(
                        "jobKey", leaf.jobKey().hex(),
                        "mandateId", leaf.mandateId().hex(),
                        "charge", leaf.charge(),
                        "earned", leaf.earned(),
                        "payee", leaf.payee(),
                        "contentHash", leaf.contentHash().hex()));
        json.put("merkleProof", anchor.merkleProof().stream().map(Bytes32::hex).toList());
        json.put("payoutRoot", anchor.payoutRoot().hex());
        json.put("logRoot", anchor.logRoot().hex());
        json.put("accountProof", anchor.storage().accountProof());
        json.put("storageProof", anchor.storage().storageProof());
        json.put("header", "0x" + HexFormat.of().formatHex(anchor.header().rlp()));
        return json;
    }

    /**
     * Reads a file that a stranger may have written.
     *
     * @throws ProofRejected naming what is wrong with it
     */
    public static ProofBundle read(byte[] file) throws ProofRejected {
        if (file.length > MAX_BYTES) {
            throw new ProofRejected("proof: " + file.length + " bytes (expected at most 1 MiB)");
        }
        try {
            return of(JSON.readTree(file));
        } catch (JacksonException e) {
            throw new ProofRejected("proof: not JSON");
        } catch (IllegalArgumentException e) {
            throw new ProofRejected("proof: " + e.getMessage());
        }
    }

    private static ProofBundle of(JsonNode json) throws ProofRejected {
        if (!SCHEMA.equals(text(json, "schema"))) {
            throw new ProofRejected("proof: schema is not " + SCHEMA);
        }
        BigInteger epochId = new BigInteger(text(json, "epochId"));
        JsonNode leaf = json.path("leaf");
        return new ProofBundle(
                Long.parseLong(text(json, "chainId")),
                text(json, "settlementTx"),
                new ReceiptLeaf(
                        Bytes32.fromHex(text(leaf, "jobKey")),
                        Bytes32.fromHex(text(leaf, "mandateId")),
                        new BigInteger(text(leaf, "charge")),
                        new BigInteger(text(leaf, "earned")),
                        text(leaf, "payee"),
                        Bytes32.fromHex(text(leaf, "contentHash"))),
                new ReceiptAnchor(
                        epochId,
                        texts(json, "merkleProof").stream().map(Bytes32::fromHex).toList(),
                        Bytes32.fromHex(text(json, "payoutRoot")),
                        Bytes32.fromHex(text(json, "logRoot")),
                        new StorageProof(
                                text(json, "registry"),
                                ReceiptAnchor.slotOf(epochId),
                                texts(json, "accountProof"),
                                texts(json, "storageProof")),
                        BlockHeader.of(bytes(text(json, "header")))));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex, Math.min(2, hex.length()), hex.length());
    }

    private static String text(JsonNode json, String name) throws ProofRejected {
        JsonNode value = json.path(name);
        if (!value.isString()) {
            throw new ProofRejected("proof: no text under " + name);
        }
        return value.stringValue();
    }

    private static List<String> texts(JsonNode json, String name) throws ProofRejected {
        JsonNode value = json.path(name);
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            throw new ProofRejected("proof: no list of texts under " + name);
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }
}
