package io.opnode.chain;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.key.SessionKey;
import io.opnode.chain.key.SessionKeySettings;
import io.opnode.chain.outbound.TransactionSigner;
import java.util.Optional;

/**
 * A chain to settle on besides the home chain: one of {@link OtherChains}, or a bean of its own.
 *
 * @param signer pays for gas and holds the settler's role there
 * @param settings where its node is, and how deep is deep enough on it
 * @param ownSessionKey signs top-ups there, unless the settings name another
 */
public record ChainConnection(
        Contracts contracts,
        TransactionSigner signer,
        ChainBridgeSettings settings,
        Optional<SessionKey> ownSessionKey) {

    public ChainConnection(
            Contracts contracts, TransactionSigner signer, ChainBridgeSettings settings) {
        this(contracts, signer, settings, Optional.empty());
    }

    /** Opens the key file, if there is one. */
    Optional<SessionKey> sessionKey() {
        return Optional.ofNullable(settings.sessionKey())
                .map(SessionKeySettings::open)
                .or(() -> ownSessionKey);
    }
}
