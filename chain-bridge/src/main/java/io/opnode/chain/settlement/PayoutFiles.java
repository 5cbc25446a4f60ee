package io.opnode.chain.settlement;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published leaves of one chain's payout trees: in each epoch's file, or in one of their own.
 */
public final class PayoutFiles {
    /** Version of the file of a corrected tree. */
    public static final String SCHEMA = "opnode.payouts.v1";

    /** Largest file that is read, in bytes. */
    static final int MAX_BYTES = 64 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ContentStore content;
    private final long chainId;

    public PayoutFiles(ContentStore content, long chainId) {
        this.content = content;
        this.chainId = chainId;
    }

    /** Publishes the tree that takes the place of an epoch's own. The same again is one file. */
    Cid storeCorrected(long epochId, long disputes, List<PayoutLeaf> leaves) {
        Map<String, Object> json = new TreeMap<>();
        json.put("schema", SCHEMA);
        json.put("chainId", chainId);
        json.put("epochId", epochId);
        json.put("disputes", disputes);
        json.put("payoutRoot", Entitlements.rootOf(leaves).hex());
        json.put("payouts", leaves.stream().map(PayoutFiles::canonical).toList());
        Cid cid = content.add(new ByteArrayInputStream(CanonicalJson.bytes(json))).cid();
        content.pin(cid);
        return cid;
    }

    /** A leaf as the files have it. */
    static Map<String, Object> canonical(PayoutLeaf leaf) {
        return Map.of(
                "account", leaf.account(),
                "token", leaf.asset(),
                "cumulative", leaf.cumulative());
    }

    /**
     * The leaves in a file.
     *
     * @throws IllegalStateException when they do not make the root
     */
    List<PayoutLeaf> leaves(Cid file, Bytes32 root) {
        JsonNode payouts = JSON.readTree(bytes(file)).path("payouts");
        List<PayoutLeaf> leaves = new ArrayList<>();
        for (JsonNode leaf : payouts) {
            leaves.add(
                    new PayoutLeaf(
                            leaf.path("account").asString(),
                            leaf.path("token").asString(),
                            new java.math.BigInteger(leaf.path("cumulative").asString())));
        }
        if (!Entitlements.rootOf(leaves).equals(root)) {
            throw new IllegalStateException(file + " has not the leaves of " + root);
        }
        return leaves;
    }

    private byte[] bytes(Cid file) {
        try (InputStream in = content.open(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IllegalStateException(file + " is larger than " + MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
