package io.opnode.domain.governance;

import io.opnode.domain.kernel.Check;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Names a proposal as the governor does, in decimal digits. */
public record ProposalId(String value) {
    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,77}");

    public ProposalId {
        Check.matches("proposalId", value, FORM, "up to 78 decimal digits");
    }

    public static ProposalId of(BigInteger number) {
        return new ProposalId(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
