package io.opnode.chain;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.key.LocalSigner;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.DeploymentFailed;
import io.opnode.contracts.keystore.KeystoreFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Chains besides the home chain.
 *
 * @param chains one of {@code opnode.chains[0].deployment} (the file that deploying there left),
 *     {@code .keystore}, {@code .password-file} and {@code .bridge.*} (as {@code opnode.chain.*})
 *     for each chain besides the home chain
 */
@ConfigurationProperties("opnode")
public record OtherChains(@DefaultValue List<Access> chains) {
    /**
     * One chain.
     *
     * @param deployment file with the contracts' addresses
     * @param keystore encrypted key that settles there
     * @param passwordFile opens it; without it {@link KeystoreFile#PASSWORD_VARIABLE} counts
     * @param bridge its node, and how deep is deep enough
     */
    public record Access(
            Path deployment,
            Path keystore,
            @Nullable Path passwordFile,
            ChainBridgeSettings bridge) {}

    public OtherChains {
        chains = List.copyOf(chains);
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException when one cannot be read or opened
     */
    List<ChainConnection> connections() {
        List<ChainConnection> connections = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            try {
                connections.add(connection(chains.get(i)));
            } catch (IOException | DeploymentFailed e) {
                throw new IllegalStateException("opnode.chains[" + i + "]: " + e.getMessage(), e);
            }
        }
        return connections;
    }

    private static ChainConnection connection(Access access) throws IOException, DeploymentFailed {
        ContractAddresses at = ContractAddresses.read(access.deployment());
        return new ChainConnection(
                Contracts.ofSettlement(at),
                new LocalSigner(
                        KeystoreFile.open(
                                access.keystore(), Optional.ofNullable(access.passwordFile()))),
                access.bridge());
    }
}
