package io.opnode.contracts.keystore;

import java.io.IOException;

/** A keystore or its password file cannot be read, may be read by others, or does not open. */
public final class KeystoreUnusable extends IOException {
    private static final long serialVersionUID = 1L;

    KeystoreUnusable(String message) {
        super(message);
    }

    KeystoreUnusable(String message, IOException cause) {
        super(message, cause);
    }
}
