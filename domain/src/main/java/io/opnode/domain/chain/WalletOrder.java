package io.opnode.domain.chain;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.LowBalanceRule;
import java.time.Instant;
import java.util.Optional;

/**
 * What an owner signs (EIP-712) for the platform, not for a contract: it moves no money by itself.
 */
public sealed interface WalletOrder {
    /** Address of the CloudWallet contract. */
    EvmAddress wallet();

    Asset asset();

    /**
     * @param rule empty removes the one in force
     * @param issuedAt in whole milliseconds
     */
    record WatchBalance(
            EvmAddress wallet, Asset asset, Optional<LowBalanceRule> rule, Instant issuedAt)
            implements WalletOrder {}

    /** Pay for one job from whichever mandate is open. */
    record PayForJob(EvmAddress wallet, Money reservation, JobId jobId) implements WalletOrder {
        @Override
        public Asset asset() {
            return reservation.asset();
        }
    }
}
