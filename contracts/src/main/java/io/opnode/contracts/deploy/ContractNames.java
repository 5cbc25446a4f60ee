package io.opnode.contracts.deploy;

/** Under which names contracts are recorded, and registered on the chain: their types' names. */
final class ContractNames {
    static final String STABLECOIN = "Stablecoin";
    static final String PAYOUTS = "Payouts";
    static final String RECEIPT_REGISTRY = "ReceiptRegistry";
    static final String JOB_ESCROW = "JobEscrow";
    static final String DISPUTES = "Disputes";
    static final String WALLET_FACTORY = "CloudWalletFactory";
    static final String WALLET_IMPLEMENTATION = "CloudWallet";
    static final String OPNODE_TOKEN = "OpNodeToken";
    static final String STAKING = "OpNodeStaking";
    static final String TIMELOCK = "TimelockController";
    static final String GOVERNOR = "OpNodeGovernor";
    static final String REVENUE_SHARE = "RevenueShare";
    static final String PROTOCOL_PARAMETERS = "ProtocolParameters";
    static final String ADDRESS_REGISTRY = "AddressRegistry";
    static final String GPU_DEED = "GpuDeed";

    private ContractNames() {}
}
