package io.opnode.domain.wallet;

import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Everything that can have happened to a wallet. */
public sealed interface WalletEvent extends DomainEvent {
    WalletId walletId();

    /** A wallet got its name; its contract may be deployed later. */
    @Named("wallet.opened")
    record WalletOpened(WalletId walletId, EvmAddress owner, EvmAddress address, Asset asset)
            implements WalletEvent {}

    /** From outside into the wallet, confirmed on chain. */
    @Named("wallet.funds-deposited")
    record FundsDeposited(WalletId walletId, Money amount, ChainFact fact) implements WalletEvent {}

    /** A contested charge came back to its payer, confirmed on chain. */
    @Named("wallet.charge-returned")
    record ChargeReturned(WalletId walletId, JobId jobId, Money amount, ChainFact fact)
            implements WalletEvent {}

    /** From the wallet to outside, confirmed on chain. */
    @Named("wallet.funds-withdrawn")
    record FundsWithdrawn(WalletId walletId, Money amount, EvmAddress to, ChainFact fact)
            implements WalletEvent {}

    /** A reorg took a deposit back. */
    @Named("wallet.deposit-reversed")
    record DepositReversed(WalletId walletId, Money amount, ChainFact fact)
            implements WalletEvent {}

    /** A reorg took a withdrawal back. */
    @Named("wallet.withdrawal-reversed")
    record WithdrawalReversed(WalletId walletId, Money amount, ChainFact fact)
            implements WalletEvent {}

    /**
     * The chain went back behind blocks that were told of; facts count from here again.
     *
     * @param kept end of the last block that stayed
     */
    @Named("wallet.reorg-recorded")
    record ReorgRecorded(WalletId walletId, ChainFact kept) implements WalletEvent {}

    /** The owner signed a permission to spend; the bridge opens it on chain. */
    @Named("wallet.mandate-submitted")
    record MandateSubmitted(
            WalletId walletId,
            MandateId mandateId,
            SpendingMandate mandate,
            MandateSignature signature)
            implements WalletEvent {}

    /** From available to the mandate's lock, confirmed on chain. */
    @Named("wallet.mandate-opened")
    record MandateOpened(WalletId walletId, MandateId mandateId, Money locked, ChainFact fact)
            implements WalletEvent {}

    /** The escrow refused the mandate, once and for all. */
    @Named("wallet.mandate-refused")
    record MandateRefused(WalletId walletId, MandateId mandateId, String reason)
            implements WalletEvent {}

    /** Waits for the mandate to open. */
    @Named("wallet.reservation-queued")
    record ReservationQueued(WalletId walletId, MandateId mandateId, JobId jobId, Money amount)
            implements WalletEvent {}

    /** From the mandate's lock to the job's escrow. */
    @Named("wallet.funds-reserved")
    record FundsReserved(WalletId walletId, MandateId mandateId, JobId jobId, Money amount)
            implements WalletEvent {}

    /** A job gets no money; it fails. */
    @Named("wallet.reservation-refused")
    record ReservationRefused(WalletId walletId, MandateId mandateId, JobId jobId, String reason)
            implements WalletEvent {}

    /** From the job's escrow to provider, stakers and treasury. */
    @Named("wallet.funds-charged")
    record FundsCharged(
            WalletId walletId,
            MandateId mandateId,
            JobId jobId,
            Split split,
            Optional<EvmAddress> payTo)
            implements WalletEvent {}

    /** From the job's escrow back to the mandate's lock. */
    @Named("wallet.funds-released")
    record FundsReleased(WalletId walletId, MandateId mandateId, JobId jobId, Money amount)
            implements WalletEvent {}

    /** Nothing more will be taken from the mandate; the bridge returns the rest on chain. */
    @Named("wallet.mandate-close-requested")
    record MandateCloseRequested(WalletId walletId, MandateId mandateId) implements WalletEvent {}

    /** From the mandate's lock back to available, confirmed on chain. */
    @Named("wallet.mandate-closed")
    record MandateClosed(WalletId walletId, MandateId mandateId, Money returned, ChainFact fact)
            implements WalletEvent {}

    /**
     * The owner let a spender sign mandates, confirmed on chain; a cap of zero ends its session.
     *
     * @param since time of the block that set it
     */
    @Named("wallet.session-set")
    record SessionSet(
            WalletId walletId,
            EvmAddress spender,
            Money cap,
            Duration period,
            Instant since,
            Instant expiry,
            ChainFact fact)
            implements WalletEvent {}

    /** The owner said when the balance is low, and whether it is topped up then. */
    @Named("wallet.low-balance-rule-set")
    record LowBalanceRuleSet(
            WalletId walletId, LowBalanceRule rule, Instant issuedAt, MandateSignature signature)
            implements WalletEvent {}

    /** The owner wants to be told no more, and nothing topped up. */
    @Named("wallet.low-balance-rule-removed")
    record LowBalanceRuleRemoved(WalletId walletId, Instant issuedAt, MandateSignature signature)
            implements WalletEvent {}

    /** No job can be paid with as much as the threshold. Told once, until it has recovered. */
    @Named("wallet.balance-low")
    record BalanceLow(WalletId walletId, Money spendable, Money threshold) implements WalletEvent {}

    /** A job can be paid with the threshold again. */
    @Named("wallet.balance-recovered")
    record BalanceRecovered(WalletId walletId, Money spendable) implements WalletEvent {}

    /**
     * The spender is to sign a mandate; the bridge does so with its session key.
     *
     * @param periodStart of the session's period that it counts in
     * @param expiry of the mandate
     */
    @Named("wallet.top-up-requested")
    record TopUpRequested(
            WalletId walletId,
            TopUpId topUpId,
            Money amount,
            EvmAddress spender,
            Instant periodStart,
            Instant expiry)
            implements WalletEvent {}

    /** The spender signed; from here on it is a submitted mandate like the owner's own. */
    @Named("wallet.top-up-signed")
    record TopUpSigned(WalletId walletId, TopUpId topUpId, MandateId mandateId)
            implements WalletEvent {}

    /**
     * The chain refused the mandate, or nobody could sign it.
     *
     * @param until when the next one may be asked for without anything else changing
     */
    @Named("wallet.top-up-refused")
    record TopUpRefused(WalletId walletId, TopUpId topUpId, String reason, Optional<Instant> until)
            implements WalletEvent {}

    /**
     * The balance is low and a top-up is not possible now. Told once per reason.
     *
     * @param until when that may have passed by itself
     */
    @Named("wallet.top-up-withheld")
    record TopUpWithheld(
            WalletId walletId, TopUpObstacle obstacle, String reason, Optional<Instant> until)
            implements WalletEvent {}
}
