package io.opnode.domain.dispute;

import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletId;

/**
 * What a dispute is about.
 *
 * @param walletId that paid
 * @param payee who earned the provider's share
 * @param charge as it was settled, in its three parts
 * @param disputer who put up the bond
 * @param bond at risk of the disputer
 */
public record DisputedCharge(
        JobId jobId,
        WalletId walletId,
        EvmAddress payee,
        Split charge,
        EvmAddress disputer,
        Money bond) {
    /** Whether the payee itself contests, for being paid too little. */
    public boolean isByPayee() {
        return disputer.equals(payee);
    }
}
