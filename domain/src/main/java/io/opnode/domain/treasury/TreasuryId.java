package io.opnode.domain.treasury;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** Names what leaves the contracts of one chain as earnings and fees: {@code 31337-treasury}. */
public record TreasuryId(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}-treasury");

    public TreasuryId {
        Check.matches("treasuryId", value, FORM, "chain-treasury");
    }

    public static TreasuryId of(long chainId) {
        return new TreasuryId(chainId + "-treasury");
    }

    @Override
    public String toString() {
        return value;
    }
}
