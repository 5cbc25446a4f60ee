package io.opnode.chain.contract;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.OpNodeStaking;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;

/** Encodes what the bridge asks the staking contract; each answer's first word is the amount. */
public final class StakingCalls {
    private StakingCalls() {}

    public static String stakeOf(EvmAddress account) {
        return encode(OpNodeStaking.FUNC_STAKEOF, new Address(account.value()));
    }

    public static String withdrawalOf(EvmAddress account) {
        return encode(OpNodeStaking.FUNC_WITHDRAWALOF, new Address(account.value()));
    }

    public static String bondOf(EvmAddress account, Hash32 nodeKey) {
        return encode(OpNodeStaking.FUNC_BONDOF, new Address(account.value()), word(nodeKey));
    }

    public static String releaseOf(EvmAddress account, Hash32 nodeKey) {
        return encode(OpNodeStaking.FUNC_RELEASEOF, new Address(account.value()), word(nodeKey));
    }

    private static Type<?> word(Hash32 value) {
        return new org.web3j.abi.datatypes.generated.Bytes32(
                Bytes32.fromHex(value.value()).bytes());
    }

    @SuppressWarnings("rawtypes") // web3j's signature
    private static String encode(String name, Type... arguments) {
        return FunctionEncoder.encode(new Function(name, List.of(arguments), List.of()));
    }
}
