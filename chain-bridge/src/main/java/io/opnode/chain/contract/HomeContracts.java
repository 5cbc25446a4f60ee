package io.opnode.chain.contract;

import io.opnode.contracts.deploy.HomeAddresses;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contracts that only the home chain has.
 *
 * @param token $OPNODE, what is staked and bonded
 * @param timelock carries out what stakers decided; treasury
 */
public record HomeContracts(
        EvmAddress token,
        EvmAddress staking,
        EvmAddress revenueShare,
        EvmAddress timelock,
        EvmAddress governor,
        EvmAddress protocolParameters,
        EvmAddress addressRegistry) {
    private static final String CODE = "OPNODE";
    private static final int DECIMALS = 18;

    static HomeContracts of(HomeAddresses deployed) {
        return new HomeContracts(
                new EvmAddress(deployed.opNodeToken()),
                new EvmAddress(deployed.staking()),
                new EvmAddress(deployed.revenueShare()),
                new EvmAddress(deployed.timelock()),
                new EvmAddress(deployed.governor()),
                new EvmAddress(deployed.protocolParameters()),
                new EvmAddress(deployed.addressRegistry()));
    }

    /** $OPNODE on its chain. */
    public static Asset asset(long chainId) {
        return new Asset(CODE, DECIMALS, chainId);
    }

    Map<String, EvmAddress> byName() {
        Map<String, EvmAddress> names = new LinkedHashMap<>();
        names.put("OpNodeStaking", staking);
        names.put("RevenueShare", revenueShare);
        names.put("TimelockController", timelock);
        names.put("OpNodeGovernor", governor);
        names.put("ProtocolParameters", protocolParameters);
        names.put("AddressRegistry", addressRegistry);
        return names;
    }
}
