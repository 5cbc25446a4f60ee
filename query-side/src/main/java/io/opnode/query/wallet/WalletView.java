package io.opnode.query.wallet;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import java.util.List;

/**
 * A Cloud Wallet: deposited = total + withdrawn + spent.
 *
 * @param position of the log that this answer reflects
 * @param changedAtPosition of the wallet's own newest event
 * @param address of the CloudWallet contract
 * @param available to lock or withdraw
 * @param locked by mandates and not reserved
 * @param reserved for jobs
 * @param mandates not yet over, newest first, at most the newest 100
 * @param balance how the balance is watched, and topped up
 */
public record WalletView(
        String walletId,
        long position,
        long changedAtPosition,
        String owner,
        String address,
        String asset,
        MoneyView available,
        MoneyView locked,
        MoneyView reserved,
        MoneyView total,
        MoneyView deposited,
        MoneyView withdrawn,
        MoneyView spent,
        Instant openedAt,
        Instant updatedAt,
        List<MandateView> mandates,
        BalanceWatchView balance) {}
