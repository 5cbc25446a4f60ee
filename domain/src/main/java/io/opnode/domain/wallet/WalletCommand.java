package io.opnode.domain.wallet;

import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything that can be asked of a wallet. */
public sealed interface WalletCommand {
    WalletId walletId();

    /** Names a wallet whose contract address follows from its owner; again: nothing. */
    record OpenWallet(WalletId walletId, EvmAddress owner, EvmAddress address, Asset asset)
            implements WalletCommand {}

    record RecordDeposit(WalletId walletId, Money amount, ChainFact fact)
            implements WalletCommand {}

    /** A dispute was upheld: the charge is back in the wallet. */
    record RecordChargeReturned(WalletId walletId, JobId jobId, Money amount, ChainFact fact)
            implements WalletCommand {}

    record RecordWithdrawal(WalletId walletId, Money amount, EvmAddress to, ChainFact fact)
            implements WalletCommand {}

    /**
     * The chain went back behind blocks that were told of; what did not come again is reversed.
     *
     * @param kept end of the last block that stayed
     * @param gone transfers after it that are no more, the newest first
     */
    record RecordReorg(WalletId walletId, ChainFact kept, List<GoneTransfer> gone)
            implements WalletCommand {
        public RecordReorg {
            gone = List.copyOf(gone);
        }
    }

    /** The bridge opens it on chain; jobs may name it from now on. */
    record SubmitMandate(
            WalletId walletId,
            MandateId mandateId,
            SpendingMandate mandate,
            MandateSignature signature)
            implements WalletCommand {}

    /** The escrow locked the cap. */
    record ConfirmMandate(WalletId walletId, MandateId mandateId, Money locked, ChainFact fact)
            implements WalletCommand {}

    /** The escrow refused, once and for all. */
    record RefuseMandate(WalletId walletId, MandateId mandateId, String reason)
            implements WalletCommand {}

    /** Sets money of a mandate aside for a job; waits when the mandate is not open yet. */
    record ReserveFunds(WalletId walletId, MandateId mandateId, JobId jobId, Money amount)
            implements WalletCommand {}

    /**
     * Ends a job's reservation: the charge goes to the three parties, the rest back to the mandate.
     *
     * @param payTo who earns the provider's share
     */
    record SettleReservation(
            WalletId walletId, JobId jobId, Split split, Optional<EvmAddress> payTo)
            implements WalletCommand {}

    /** The owner wants the rest of a mandate back. */
    record CloseMandate(WalletId walletId, MandateId mandateId) implements WalletCommand {}

    /** The escrow returned the rest to the wallet. */
    record ConfirmMandateClosed(
            WalletId walletId, MandateId mandateId, Money returned, ChainFact fact)
            implements WalletCommand {}

    /**
     * The wallet's contract says what a spender may sign for; a cap of zero ends it.
     *
     * @param since time of the block that set it
     */
    record RecordSession(
            WalletId walletId,
            EvmAddress spender,
            Money cap,
            Duration period,
            Instant since,
            Instant expiry,
            ChainFact fact)
            implements WalletCommand {}

    /**
     * @param issuedAt when the owner signed; an order older than the last counts no more
     * @param signature of the owner, checked before
     */
    record SetLowBalanceRule(
            WalletId walletId, LowBalanceRule rule, Instant issuedAt, MandateSignature signature)
            implements WalletCommand {}

    /** As {@link SetLowBalanceRule}. */
    record RemoveLowBalanceRule(WalletId walletId, Instant issuedAt, MandateSignature signature)
            implements WalletCommand {}

    /** Time has passed: looks whether the balance is low now, and what may be done. */
    record ReviewBalance(WalletId walletId) implements WalletCommand {}

    /** The spender's signature of the mandate that a top-up asked for. */
    record SubmitTopUp(
            WalletId walletId,
            TopUpId topUpId,
            MandateId mandateId,
            SpendingMandate mandate,
            MandateSignature signature)
            implements WalletCommand {}

    /** Nobody can sign for a top-up. */
    record RefuseTopUp(WalletId walletId, TopUpId topUpId, String reason)
            implements WalletCommand {}
}
