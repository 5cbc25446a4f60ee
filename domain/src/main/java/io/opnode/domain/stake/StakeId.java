package io.opnode.domain.stake;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import java.util.regex.Pattern;

/** Names all that one account has in the staking contract: {@code 31337-stake-0x…}. */
public record StakeId(String value) {
    private static final int ADDRESS_CHARS = 42;
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}-stake-0x[0-9a-f]{40}");

    public StakeId {
        Check.matches("stakeId", value, FORM, "chain-stake-0xaddress");
    }

    public static StakeId of(long chainId, EvmAddress account) {
        return new StakeId(chainId + "-stake-" + account);
    }

    /** Whose it is. */
    public EvmAddress account() {
        return new EvmAddress(value.substring(value.length() - ADDRESS_CHARS));
    }

    @Override
    public String toString() {
        return value;
    }
}
