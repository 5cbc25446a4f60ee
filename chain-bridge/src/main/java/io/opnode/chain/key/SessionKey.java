package io.opnode.chain.key;

import io.opnode.chain.wallet.SignedMandate;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import java.util.Locale;
import org.web3j.crypto.Credentials;

/**
 * Signs mandates for wallets whose owners gave its account a session. It holds no coins and sends
 * no transaction; what it may lock is what the wallets' contracts let it.
 */
public final class SessionKey {
    private final Credentials key;

    public SessionKey(Credentials key) {
        this.key = key;
    }

    /** The account that owners name in {@code setSession}. */
    public EvmAddress address() {
        return new EvmAddress(key.getAddress().toLowerCase(Locale.ROOT));
    }

    /** A mandate's id and this key's signature; the same mandate gets the same ones again. */
    public record Signed(MandateId mandateId, MandateSignature signature) {}

    public Signed sign(SpendingMandate mandate, long chainId, EvmAddress escrow) {
        io.opnode.contracts.eip712.SpendingMandate terms = SignedMandate.termsOf(mandate);
        return new Signed(
                new MandateId(terms.digest(chainId, escrow.value()).hex()),
                new MandateSignature(
                        terms.sign(key.getEcKeyPair(), chainId, escrow.value()).hex()));
    }

    /** The address only. */
    @Override
    public String toString() {
        return "SessionKey[" + address() + "]";
    }
}
