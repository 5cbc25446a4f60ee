package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.contracts.keystore.KeystoreFile;
import io.opnode.contracts.keystore.KeystoreUnusable;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.web3j.crypto.ECKeyPair;
import org.web3j.crypto.Keys;
import org.web3j.utils.Numeric;

/**
 * The key of the user on the local development chain: made at the first use, kept in a file that
 * only its owner can read, never sent anywhere and never printed.
 */
public final class UserKey {
    private static final String OWNER_ONLY = "rw-------";
    private static final int HEX_DIGITS = 64;

    /** The only chain on which a key in a plain file may sign. */
    public static final long DEVELOPMENT_CHAIN = 31_337;

    private final ECKeyPair pair;

    private UserKey(ECKeyPair pair) {
        this.pair = pair;
    }

    /**
     * @param chainId of the chain on which the key is used
     * @throws CliException when it is not the development chain, others may read the file, or it
     *     holds no key
     */
    public static UserKey open(Path home, long chainId) {
        if (chainId != DEVELOPMENT_CHAIN) {
            throw refused(
                    "key-for-development-only",
                    "The key of this home is for the local development chain, not for chain "
                            + chainId
                            + ".",
                    "A plain key file is too little for real money; use a platform of ./opnode up.");
        }
        Path file = home.resolve("keys").resolve("user.key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            if (!mode.equals(OWNER_ONLY)) {
                throw refused(
                        "key-readable-by-others",
                        file + " may be read by others (" + mode + ").",
                        "Run chmod 600 on it; if others had access, move your funds.");
            }
            String hex = Files.readString(file).strip();
            if (!hex.matches("[0-9a-f]{64}")) {
                throw refused(
                        "key-unreadable",
                        file + " holds no key.",
                        "Restore it from your backup, or move it away to get a new one.");
            }
            return new UserKey(ECKeyPair.create(new BigInteger(hex, 16)));
        } catch (IOException e) {
            throw refused(
                    "key-unreadable",
                    "The key " + file + " cannot be read or made: " + e.getMessage() + ".",
                    "Make the folder writable, or choose another with --home.");
        }
    }

    /**
     * A key for any chain, encrypted.
     *
     * @param password file that opens it; without it the environment does
     * @throws CliException when it does not open
     */
    public static UserKey ofKeystore(Path keystore, Optional<Path> password) {
        try {
            return new UserKey(KeystoreFile.open(keystore, password).getEcKeyPair());
        } catch (KeystoreUnusable e) {
            throw refused(
                    "key-unusable",
                    "The key cannot be opened: " + e.getMessage() + ".",
                    "Check --keystore and --password-file.");
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            BigInteger secret = Keys.createEcKeyPair().getPrivateKey();
            Path next = Files.createTempFile(file.getParent(), "user", ".next");
            try {
                Files.writeString(next, Numeric.toHexStringNoPrefixZeroPadded(secret, HEX_DIGITS));
                // WHY a link and not a move: of two commands at once, the first one's key stays.
                Files.createLink(file, next);
            } finally {
                Files.delete(next);
            }
        } catch (FileAlreadyExistsException e) {
            // Another command was faster; its key counts, and ours was never used.
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("secp256k1 is missing", e);
        }
    }

    /** The account, in lower case. */
    public String address() {
        return Numeric.prependHexPrefix(Keys.getAddress(pair)).toLowerCase(java.util.Locale.ROOT);
    }

    ECKeyPair pair() {
        return pair;
    }

    private static CliException refused(String code, String message, String hint) {
        return new CliException(ExitCode.NOT_SIGNED_IN, code, message, hint);
    }
}
