package io.opnode.domain.governance;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** Names what the stakers of one home chain decide: {@code 31337-governance}. */
public record GovernanceId(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}-governance");

    public GovernanceId {
        Check.matches("governanceId", value, FORM, "chain-governance");
    }

    public static GovernanceId of(long chainId) {
        return new GovernanceId(chainId + "-governance");
    }

    @Override
    public String toString() {
        return value;
    }
}
