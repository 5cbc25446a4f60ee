package io.opnode.query.dispute;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contested charge.
 *
 * @param state {@code open}, {@code upheld} or {@code rejected}
 * @param byPayee whether the payee contests it, else its payer
 * @param charge frozen while it is open
 * @param earned the payee's part of the charge
 * @param bond of the disputer, lost when it is rejected
 * @param evidence SHA-256 of what the disputer shows
 * @param resolveBy after which anybody may uphold it
 */
public record DisputeView(
        String disputeId,
        String jobId,
        String state,
        String disputer,
        boolean byPayee,
        String payee,
        String walletId,
        MoneyView charge,
        MoneyView earned,
        MoneyView bond,
        String evidence,
        Instant openedAt,
        String openedBy,
        Instant resolveBy,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {}
