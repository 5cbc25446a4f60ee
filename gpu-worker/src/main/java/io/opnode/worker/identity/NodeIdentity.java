package io.opnode.worker.identity;

import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The node's Ed25519 key. It lives in one file that only its owner may read; the node's id is the
 * hash of its public half, so losing the file is losing the node's name and record.
 */
public final class NodeIdentity {

    public static final String FILE = "node-key.pem";

    private static final int RAW_KEY_BYTES = 32;
    private static final String PRIVATE = "rw-------";

    private final PrivateKey secret;
    private final NodeKey key;

    private NodeIdentity(PrivateKey secret, NodeKey key) {
        this.secret = secret;
        this.key = key;
    }

    /**
     * Reads the key in {@code home}, or makes one at the first start.
     *
     * @throws IOException when the file is damaged, or others may read it
     */
    public static NodeIdentity in(Path home) throws IOException {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(home, file);
            }
            if (!Files.getPosixFilePermissions(file)
                    .equals(PosixFilePermissions.fromString(PRIVATE))) {
                throw new IOException(
                        file + " can be read by others; run: chmod 600 " + file.getFileName());
            }
            String text = Files.readString(file);
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            PublicKey open = keys.generatePublic(new X509EncodedKeySpec(pem(text, "PUBLIC KEY")));
            PrivateKey secret =
                    keys.generatePrivate(new PKCS8EncodedKeySpec(pem(text, "PRIVATE KEY")));
            NodeIdentity identity = new NodeIdentity(secret, nodeKey(open));
            identity.requirePair(file);
            return identity;
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " is no Ed25519 key file; restore it from a copy", e);
        }
    }

    private static void create(Path home, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(home);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String text =
                block("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + block("PUBLIC KEY", pair.getPublic().getEncoded());
        Path draft =
                Files.createTempFile(
                        home,
                        FILE,
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString(PRIVATE)));
        try (var channel = Files.newByteChannel(draft, Set.of(StandardOpenOption.WRITE))) {
            channel.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            ((java.nio.channels.FileChannel) channel).force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String block(String name, byte[] der) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(
                        name,
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der),
                        name);
    }

    private static byte[] pem(String text, String name) throws IOException {
        Matcher found =
                Pattern.compile("-----BEGIN " + name + "-----([^-]+)-----END " + name + "-----")
                        .matcher(text);
        if (!found.find()) {
            throw new IOException("the key file has no " + name);
        }
        try {
            return Base64.getMimeDecoder().decode(found.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException("the key file's " + name + " is damaged", e);
        }
    }

    private static NodeKey nodeKey(PublicKey open) {
        byte[] der = open.getEncoded();
        return new NodeKey(HexFormat.of().formatHex(der, der.length - RAW_KEY_BYTES, der.length));
    }

    private void requirePair(Path file) throws IOException {
        byte[] probe = "opnode".getBytes(StandardCharsets.US_ASCII);
        if (!key.verifies(probe, sign(probe))) {
            throw new IOException(file + " holds two halves of different keys");
        }
    }

    public NodeKey key() {
        return key;
    }

    public NodeId nodeId() {
        return key.nodeId();
    }

    /** Ed25519 over {@code message}. */
    public NodeSignature sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(message);
            return new NodeSignature(HexFormat.of().formatHex(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    @Override
    public String toString() {
        return nodeId().toString();
    }
}
