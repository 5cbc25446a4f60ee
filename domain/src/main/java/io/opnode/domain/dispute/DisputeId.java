package io.opnode.domain.dispute;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** Names a dispute as the contract does: the hash of epoch and receipt leaf. */
public record DisputeId(String value) {
    private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

    public DisputeId {
        Check.matches("disputeId", value, FORM, "0x and 64 hexadecimal digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
