package io.opnode.chain.key;

import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.contracts.keystore.KeystoreFile;
import io.opnode.domain.kernel.EvmAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A key for transactions: either a keystore file or a remote signer.
 *
 * @param keystore encrypted key file, as geth and Foundry write it
 * @param passwordFile file whose first line opens the keystore; without it the environment variable
 *     OPNODE_CHAIN_KEY_PASSWORD
 * @param url of a remote signer that speaks JSON-RPC over HTTP, instead of a keystore
 * @param address the account that the remote signer must sign for
 * @param method JSON-RPC method of the remote signer; account_signTransaction for Clef
 * @param timeout of each request to the remote signer
 * @param tokenFile file whose first line is sent to the remote signer as bearer token
 */
public record SignerSettings(
        @Nullable Path keystore,
        @Nullable Path passwordFile,
        @Nullable URI url,
        @Nullable String address,
        @DefaultValue("eth_signTransaction") String method,
        @DefaultValue("10s") Duration timeout,
        @Nullable Path tokenFile) {

    /**
     * Opens the key.
     *
     * @throws IllegalArgumentException when the settings name no key, or two
     * @throws UncheckedIOException when the keystore does not open
     */
    public TransactionSigner open() {
        Path file = keystore;
        URI remote = url;
        if (file != null && remote == null) {
            try {
                return new LocalSigner(KeystoreFile.open(file, Optional.ofNullable(passwordFile)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String account = address;
        if (file == null && remote != null && account != null) {
            EvmAddress expected = new EvmAddress(account.toLowerCase(Locale.ROOT));
            return new RemoteSigner(
                    new RemoteSigner.Place(
                            remote, expected, method, timeout, Optional.ofNullable(tokenFile)));
        }
        throw new IllegalArgumentException(
                "signer: expected either a keystore, or url and address of a remote signer");
    }
}
