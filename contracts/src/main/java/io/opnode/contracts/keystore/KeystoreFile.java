package io.opnode.contracts.keystore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.WalletUtils;
import org.web3j.crypto.exception.CipherException;

/**
 * A key in an encrypted file (Web3 Secret Storage, version 3), as geth and Foundry write it. The
 * password stands in a file of its own or in the environment variable {@value #PASSWORD_VARIABLE}.
 */
public final class KeystoreFile {
    public static final String PASSWORD_VARIABLE = "OPNODE_CHAIN_KEY_PASSWORD";

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    private KeystoreFile() {}

    /**
     * Opens the key.
     *
     * @param password file whose first line is the password; without it the variable counts
     * @throws KeystoreUnusable when a file cannot be read, may be read by others, or does not open;
     *     the message quotes neither key nor password
     */
    public static Credentials open(Path keystore, Optional<Path> password) throws KeystoreUnusable {
        try {
            refuseIfShared(keystore);
            return WalletUtils.loadCredentials(passwordOf(password), keystore.toFile());
        } catch (CipherException e) {
            throw new KeystoreUnusable(
                    keystore
                            + ": the password does not open it; check the password file or "
                            + PASSWORD_VARIABLE);
        } catch (KeystoreUnusable e) {
            throw e;
        } catch (IOException e) {
            throw new KeystoreUnusable(e.getMessage() + " cannot be read", e);
        }
    }

    private static String passwordOf(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            refuseIfShared(file.get());
            return Files.readString(file.get(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
        String password = System.getenv(PASSWORD_VARIABLE);
        if (password == null) {
            throw new KeystoreUnusable("no password for the chain's key; set " + PASSWORD_VARIABLE);
        }
        return password;
    }

    /**
     * A file with a secret is its owner's alone.
     *
     * @throws IOException when others may read or write it
     */
    public static void refuseIfShared(Path file) throws IOException {
        for (PosixFilePermission permission : Files.getPosixFilePermissions(file)) {
            if (OTHERS.contains(permission)) {
                throw new KeystoreUnusable(file + " may be read by others: run chmod 600 on it");
            }
        }
    }
}
