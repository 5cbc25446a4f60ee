package io.opnode.chain.wallet;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;

/**
 * A mandate with its owner's signature, as the escrow takes it.
 *
 * @param signature hexadecimal
 */
public record SignedMandate(
        MandateId mandateId,
        WalletId walletId,
        EvmAddress owner,
        SpendingMandate terms,
        String signature) {

    /** The terms of the domain's mandate in the words of the contract. */
    public static SpendingMandate termsOf(io.opnode.domain.wallet.SpendingMandate mandate) {
        return new SpendingMandate(
                mandate.wallet().value(),
                mandate.token().value(),
                mandate.cap().units(),
                BigInteger.valueOf(mandate.expiry().getEpochSecond()),
                Bytes32.fromHex(mandate.jobKey().value()),
                Bytes32.fromHex(mandate.node().value()),
                mandate.maxPricePerHour(),
                Bytes32.fromHex(mandate.salt().value()));
    }
}
