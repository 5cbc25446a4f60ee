package io.opnode.contracts.proof;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies a receipt from its file and its proof, without a node or a network: canonical bytes →
 * hash → leaf → epoch roots → storage → state root → block hash. Whoever trusts the block hash (a
 * node of their own, any explorer) can trust the receipt.
 */
public final class ReceiptVerifier {
    /** Longest receipt accepted, in bytes. */
    public static final int MAX_RECEIPT_BYTES = 1 << 21;

    private static final String RECEIPT_SCHEMA = "opnode.receipt.v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One check.
     *
     * @param name what is checked, for people
     * @param detail the facts, or why it failed
     */
    public record Check(String name, boolean passed, String detail) {}

    /**
     * What the verifier takes on trust; each absent part is shown and left to the reader.
     *
     * @param blockHash hash of the block that the proof must lead to
     * @param registry address of the ReceiptRegistry
     */
    public record Trust(Optional<Bytes32> blockHash, Optional<String> registry) {
        /** Nothing but the files. */
        public static final Trust NONE = new Trust(Optional.empty(), Optional.empty());
    }

    private final List<Check> checks = new ArrayList<>();

    private ReceiptVerifier() {}

    /** All checks, in order. The receipt is good when every one passed. */
    public static List<Check> verify(byte[] receipt, byte[] proof, Trust trust) {
        ReceiptVerifier verifier = new ReceiptVerifier();
        Optional<Map<String, Object>> content = verifier.readReceipt(receipt);
        try {
            ProofBundle bundle = ProofBundle.read(proof);
            content.ifPresent(json -> verifier.compareLeaf(json, bundle));
            verifier.checkHash(receipt, bundle);
            verifier.checkAnchor(bundle, trust);
        } catch (ProofRejected e) {
            verifier.add("the proof is readable", false, String.valueOf(e.getMessage()));
        }
        return List.copyOf(verifier.checks);
    }

    private void add(String name, boolean passed, String detail) {
        checks.add(new Check(name, passed, detail));
    }

    private Optional<Map<String, Object>> readReceipt(byte[] receipt) {
        try {
            if (receipt.length > MAX_RECEIPT_BYTES) {
                throw new IllegalArgumentException(receipt.length + " bytes");
            }
            Map<String, Object> json = JSON.readValue(receipt, new TypeReference<>() {});
            boolean canonical = MessageDigest.isEqual(CanonicalJson.bytes(json), receipt);
            add("the receipt is canonical JSON", canonical, Cid.ofRaw(receipt).value());
            boolean known = RECEIPT_SCHEMA.equals(json.get("schema"));
            add("the receipt has a known form", known, String.valueOf(json.get("schema")));
            addUp(json);
            return Optional.of(json);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            add("the receipt is canonical JSON", false, "not a receipt file");
            return Optional.empty();
        }
    }

    /** reserved = charge + refund; charge = provider + stakers + treasury. */
    private void addUp(Map<String, Object> receipt) {
        BigInteger charge = units(receipt, "charge");
        BigInteger parts =
                units(receipt, "provider")
                        .add(units(receipt, "stakers"))
                        .add(units(receipt, "treasury"));
        boolean passed =
                charge.equals(parts)
                        && units(receipt, "reserved").equals(charge.add(units(receipt, "refund")));
        add("the amounts add up", passed, "charged " + charge + " minor units");
    }

    private static BigInteger units(Map<String, Object> receipt, String name) {
        if (receipt.get("payment") instanceof Map<?, ?> payment
                && payment.get(name) instanceof Map<?, ?> money
                && money.get("units") instanceof String units) {
            return new BigInteger(units);
        }
        throw new IllegalArgumentException("no payment." + name + ".units");
    }

    private void compareLeaf(Map<String, Object> receipt, ProofBundle bundle) {
        String jobId = String.valueOf(receipt.get("jobId"));
        boolean passed =
                ReceiptLeaf.jobKey(jobId).equals(bundle.leaf().jobKey())
                        && bundle.leaf().mandateId().hex().equals(receipt.get("mandateId"))
                        && bundle.leaf().charge().equals(units(receipt, "charge"))
                        && bundle.leaf().earned().equals(units(receipt, "provider"))
                        && bundle.leaf().payee().equals(payTo(receipt));
        add("the leaf names the receipt's job, mandate, charge and payee", passed, jobId);
    }

    private static String payTo(Map<String, Object> receipt) {
        return receipt.get("payment") instanceof Map<?, ?> payment
                        && payment.get("payTo") instanceof String payTo
                ? payTo
                : ReceiptLeaf.NOBODY;
    }

    private void checkHash(byte[] receipt, ProofBundle bundle) {
        byte[] digest = Sha256.of(receipt).bytes();
        boolean passed = MessageDigest.isEqual(digest, bundle.leaf().contentHash().bytes());
        add("the leaf holds the receipt's hash", passed, Bytes32.of(digest).hex());
    }

    private void checkAnchor(ProofBundle bundle, Trust trust) throws ProofRejected {
        ReceiptAnchor anchor = bundle.anchor();
        String registry = anchor.storage().contract();
        trust.registry()
                .ifPresent(trusted ->
                        add(
                                "the registry is the trusted one",
                                trusted.equalsIgnoreCase(registry),
                                registry));
        try {
            Bytes32 word = anchor.storage().valueAt(anchor.header().stateRoot());
            add("the registry's storage holds the epoch's anchor", true, word.hex());
            boolean inEpoch = anchor.rootsWith(bundle.leaf()).areIn(word);
            String when = "epoch %s, settled %s";
            add(
                    "the leaf is in the epoch's tree",
                    inEpoch,
                    when.formatted(anchor.epochId(), EpochRoots.settledAt(word)));
        } catch (ProofRejected e) {
            String why = String.valueOf(e.getMessage());
            add("the registry's storage holds the epoch's anchor", false, why);
        }
        Bytes32 hash = anchor.header().hash();
        boolean trusted = trust.blockHash().map(hash::equals).orElse(true);
        String open = trust.blockHash().isPresent() ? "" : " (compare it with a block you trust)";
        add(
                "the state is that of the block",
                trusted,
                "block " + anchor.header().number() + " " + hash.hex() + open);
    }
}
