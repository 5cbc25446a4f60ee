package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkAddress;

/**
 * Where the contracts are that only the home chain has.
 *
 * @param opNodeToken $OPNODE, 18 decimals
 * @param staking OpNodeStaking
 * @param revenueShare RevenueShare
 * @param timelock TimelockController, which is the treasury and the administrator
 * @param governor OpNodeGovernor
 * @param protocolParameters ProtocolParameters
 * @param addressRegistry AddressRegistry
 * @param gpuDeed GpuDeed
 */
public record HomeAddresses(
        String opNodeToken,
        String staking,
        String revenueShare,
        String timelock,
        String governor,
        String protocolParameters,
        String addressRegistry,
        String gpuDeed) {
    public HomeAddresses {
        opNodeToken = checkAddress("opNodeToken", opNodeToken);
        staking = checkAddress("staking", staking);
        revenueShare = checkAddress("revenueShare", revenueShare);
        timelock = checkAddress("timelock", timelock);
        governor = checkAddress("governor", governor);
        protocolParameters = checkAddress("protocolParameters", protocolParameters);
        addressRegistry = checkAddress("addressRegistry", addressRegistry);
        gpuDeed = checkAddress("gpuDeed", gpuDeed);
    }
}
