package io.opnode.chain;

import io.opnode.chain.key.SignerSettings;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.TransactionSigner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which key does what on a chain. */
final class Keys {
    /** A key and what it does. */
    record Key(TransactionSigner signer, Set<IntentKind> kinds) {}

    private Keys() {}

    /**
     * The keys of a chain, each account once, the settling one first. WHY a second one: opening a
     * mandate needs no role, so the key that may settle can be kept away from that traffic, and
     * neither waits for the other's nonces.
     */
    static List<Key> of(ChainConnection connection) {
        TransactionSigner settling = opened(connection.settings().signer(), connection.signer());
        TransactionSigner opening = opened(connection.settings().mandateSigner(), settling);
        if (opening.address().equals(settling.address())) {
            return List.of(new Key(settling, EnumSet.allOf(IntentKind.class)));
        }
        return List.of(
                new Key(settling, EnumSet.complementOf(EnumSet.of(IntentKind.OPEN_MANDATE))),
                new Key(opening, EnumSet.of(IntentKind.OPEN_MANDATE)));
    }

    private static TransactionSigner opened(
            @Nullable SignerSettings settings, TransactionSigner otherwise) {
        return settings == null ? otherwise : settings.open();
    }
}
