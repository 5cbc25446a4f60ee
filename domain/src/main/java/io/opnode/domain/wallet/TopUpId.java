package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names one top-up of a wallet: the wallet and a number that counts up. */
public record TopUpId(String value) {
    private static final Pattern FORM =
            Pattern.compile("[1-9][0-9]{0,17}-[A-Z0-9]{1,12}-0x[0-9a-f]{40}-t[1-9][0-9]{0,17}");

    public TopUpId {
        Check.matches("topUpId", value, FORM, "a wallet id, -t and a number");
    }

    static TopUpId of(WalletId walletId, long number) {
        return new TopUpId(walletId + "-t" + number);
    }

    /** Of the mandate that carries it out: signed twice, it is still one mandate. */
    public Hash32 salt() {
        return new Hash32(Sha256.of(value.getBytes(StandardCharsets.UTF_8)).value());
    }

    @Override
    public String toString() {
        return value;
    }
}
