package io.opnode.chain.key;

import io.opnode.contracts.keystore.KeystoreFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs top-ups.
 *
 * @param keystore encrypted key file, as geth and Foundry write it
 * @param passwordFile file whose first line opens the keystore; without it the environment variable
 *     OPNODE_CHAIN_KEY_PASSWORD
 */
public record SessionKeySettings(Path keystore, @Nullable Path passwordFile) {
    /**
     * @throws UncheckedIOException when the keystore does not open
     */
    public SessionKey open() {
        try {
            return new SessionKey(KeystoreFile.open(keystore, Optional.ofNullable(passwordFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
