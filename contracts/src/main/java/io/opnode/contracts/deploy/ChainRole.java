package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkAddress;

/**
 * What a chain is to the protocol. Every chain has escrow, wallets, payouts and receipts; the home
 * chain has the token, staking and governance as well.
 */
public sealed interface ChainRole {
    /**
     * Whether the deployer stays an administrator beside the one that the role names. For
     * development only: with it, one key can undo what governance decides.
     */
    boolean deployerStays();

    /** The home chain; its timelock becomes administrator of all contracts. */
    record Home(HomeTerms terms, boolean deployerStays) implements ChainRole {}

    /**
     * Any other chain.
     *
     * @param administrator account or contract that becomes administrator of all contracts
     */
    record Settlement(String administrator, boolean deployerStays) implements ChainRole {
        public Settlement {
            administrator = checkAddress("administrator", administrator);
        }
    }
}
