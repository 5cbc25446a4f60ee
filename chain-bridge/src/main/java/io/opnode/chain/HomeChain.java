package io.opnode.chain;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.DeploymentFailed;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The home chain when it is not the embedded one.
 *
 * @param deployment file that deploying there left, with token, staking and governance; then {@code
 *     opnode.chain.rpc-url} and {@code opnode.chain.signer.*} are needed too, and no development
 *     chain is started
 */
@ConfigurationProperties("opnode.chain")
public record HomeChain(@Nullable Path deployment) {
    public static final String DEPLOYMENT = "opnode.chain.deployment";

    /**
     * Reads the file.
     *
     * @throws IllegalStateException when it cannot be read, or is not that of a home chain
     */
    Contracts contracts() {
        Path file = deployment;
        if (file == null) {
            throw new IllegalStateException(DEPLOYMENT + " is not set");
        }
        try {
            ContractAddresses at = ContractAddresses.read(file);
            if (at.home().isEmpty()) {
                throw new IllegalStateException(
                        DEPLOYMENT
                                + ": "
                                + file
                                + " has neither token nor staking; deploy without --administrator,"
                                + " or make it one of opnode.chains");
            }
            return Contracts.ofHome(at);
        } catch (DeploymentFailed e) {
            throw new IllegalStateException(DEPLOYMENT + ": " + e.getMessage(), e);
        }
    }

    /**
     * The key that settles there.
     *
     * @throws IllegalStateException when no key is set
     */
    static TransactionSigner signer(ChainBridgeSettings settings) {
        if (settings.signer() == null) {
            throw new IllegalStateException(
                    "opnode.chain.signer: with "
                            + DEPLOYMENT
                            + " a key is needed; set opnode.chain.signer.keystore (docs/keys.md)");
        }
        return settings.signer().open();
    }
}
