package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkAddress;

import io.opnode.contracts.wallet.WalletAddress;

/**
 * Where the contracts of one deployment are.
 *
 * @param chainId chain
 * @param startBlock block from which to follow their logs; none is older
 * @param opNodeToken $OPNODE, 18 decimals
 * @param stablecoin stablecoin, 6 decimals
 * @param payouts Payouts
 * @param receiptRegistry ReceiptRegistry
 * @param jobEscrow JobEscrow
 * @param walletFactory CloudWalletFactory of the escrow
 * @param walletImplementation code behind the factory's wallets
 */
public record ContractAddresses(
        long chainId,
        long startBlock,
        String opNodeToken,
        String stablecoin,
        String payouts,
        String receiptRegistry,
        String jobEscrow,
        String walletFactory,
        String walletImplementation) {
    public ContractAddresses {
        opNodeToken = checkAddress("opNodeToken", opNodeToken);
        stablecoin = checkAddress("stablecoin", stablecoin);
        payouts = checkAddress("payouts", payouts);
        receiptRegistry = checkAddress("receiptRegistry", receiptRegistry);
        jobEscrow = checkAddress("jobEscrow", jobEscrow);
        walletFactory = checkAddress("walletFactory", walletFactory);
        walletImplementation = checkAddress("walletImplementation", walletImplementation);
    }

    /** The cloud wallet of an owner, deployed or not. */
    public String walletOf(String owner) {
        return WalletAddress.of(walletFactory, walletImplementation, owner);
    }
}
