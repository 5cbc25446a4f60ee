package io.opnode.contracts.devnet;

import io.opnode.contracts.Bytes32;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.TreeMap;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.ECKeyPair;
import org.web3j.crypto.Keys;
import org.web3j.utils.Numeric;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of one development home, by name: made at random when first asked for, kept in a file
 * that only its owner can read. The well-known keys of development chains are never used.
 */
public final class DevKeys {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> CREATE_OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(OWNER_ONLY);

    private final Path file;
    private final TreeMap<String, String> keys;

    private DevKeys(Path file, TreeMap<String, String> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Opens the key file, or starts a new one.
     *
     * @throws IOException if it cannot be read, or others than its owner may read it
     */
    public static DevKeys open(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new DevKeys(file, new TreeMap<>());
        }
        if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
            throw new IOException(file + " may be read by others: run chmod 600 on it");
        }
        try {
            return new DevKeys(
                    file, JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {}));
        } catch (JacksonException e) {
            // WHY without the cause: the parser's message could quote a key.
            throw new IOException(file + " is not a key file: restore or remove it");
        }
    }

    /**
     * The key of that name, made and saved first if there was none.
     *
     * @throws IOException if the file cannot be written
     */
    public synchronized Credentials credentials(String name) throws IOException {
        String key = keys.get(name);
        if (key == null) {
            key = random();
            keys.put(name, key);
            save();
        }
        return Credentials.create(ECKeyPair.create(Bytes32.fromHex(key).bytes()));
    }

    private static String random() {
        try {
            BigInteger key = Keys.createEcKeyPair().getPrivateKey();
            return Numeric.toHexStringWithPrefixZeroPadded(key, 64);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("secp256k1 is missing", e);
        }
    }

    private void save() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "keys", ".new", CREATE_OWNER_ONLY);
        Files.write(fresh, JSON.writeValueAsBytes(keys));
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "DevKeys" + keys.keySet();
    }
}
