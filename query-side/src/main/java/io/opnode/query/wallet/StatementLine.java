package io.opnode.query.wallet;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a wallet's money.
 *
 * @param kind {@code deposit}, {@code withdrawal}, {@code lock}, {@code return}, {@code refund},
 *     {@code reserve}, {@code release} or {@code charge}
 * @param from {@code outside}, {@code available}, {@code locked} or {@code reserved}
 * @param to likewise, or {@code spent}
 * @param tx hash of the transaction that moved it; absent where nothing moved on chain
 * @param balance after the movement
 */
public record StatementLine(
        long position,
        Instant at,
        String kind,
        MoneyView amount,
        String from,
        String to,
        @Nullable String jobId,
        @Nullable String mandateId,
        @Nullable String tx,
        @Nullable Long block,
        Balances balance) {}
