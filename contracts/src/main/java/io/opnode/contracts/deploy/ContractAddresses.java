package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkAddress;

import io.opnode.contracts.wallet.WalletAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the contracts of one deployment are.
 *
 * @param chainId chain
 * @param startBlock block from which to follow their logs; none is older
 * @param stablecoin stablecoin, 6 decimals
 * @param payouts Payouts
 * @param receiptRegistry ReceiptRegistry
 * @param jobEscrow JobEscrow
 * @param disputes Disputes
 * @param walletFactory CloudWalletFactory of the escrow
 * @param walletImplementation code behind the factory's wallets
 * @param home what only the home chain has
 */
public record ContractAddresses(
        long chainId,
        long startBlock,
        String stablecoin,
        String payouts,
        String receiptRegistry,
        String jobEscrow,
        String disputes,
        String walletFactory,
        String walletImplementation,
        Optional<HomeAddresses> home) {
    public ContractAddresses {
        stablecoin = checkAddress("stablecoin", stablecoin);
        payouts = checkAddress("payouts", payouts);
        receiptRegistry = checkAddress("receiptRegistry", receiptRegistry);
        jobEscrow = checkAddress("jobEscrow", jobEscrow);
        disputes = checkAddress("disputes", disputes);
        walletFactory = checkAddress("walletFactory", walletFactory);
        walletImplementation = checkAddress("walletImplementation", walletImplementation);
    }

    /**
     * Reads the file that a finished deployment left.
     *
     * @throws DeploymentFailed if the file is unreadable or its deployment was not finished
     */
    public static ContractAddresses read(Path file) throws DeploymentFailed {
        return DeploymentRecord.read(file).addresses();
    }

    /**
     * $OPNODE, 18 decimals.
     *
     * @throws IllegalStateException on a chain that is not the home chain
     */
    public String opNodeToken() {
        return home.orElseThrow(
                        () -> new IllegalStateException("chain " + chainId + " has no $OPNODE"))
                .opNodeToken();
    }

    /** The cloud wallet of an owner, deployed or not. */
    public String walletOf(String owner) {
        return WalletAddress.of(walletFactory, walletImplementation, owner);
    }
}
