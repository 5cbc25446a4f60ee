package io.opnode.domain.node;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.metering.NodeSignature;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The raw 32-byte Ed25519 public key with which a node signs. */
public record NodeKey(String value) {
    private static final String X509_PREFIX = "302a300506032b6570032100";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public NodeKey {
        Check.matches("nodeKey", value, FORM, "64 hexadecimal digits");
    }

    /** The node that this key stands for. */
    public NodeId nodeId() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw());
            return new NodeId("node-" + HexFormat.of().formatHex(digest, 0, 20));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Whether {@code signature} was made over {@code message} by this key's owner (RFC 8032,
     * Ed25519).
     */
    public boolean verifies(byte[] message, NodeSignature signature) {
        try {
            byte[] encoded = HexFormat.of().parseHex(X509_PREFIX + value);
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(HexFormat.of().parseHex(signature.value()));
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("nodeKey: " + value + " is no Ed25519 point", e);
        }
    }

    private byte[] raw() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
