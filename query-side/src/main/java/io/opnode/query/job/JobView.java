package io.opnode.query.job;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as its payer sees it.
 *
 * @param position of the log that this answer reflects
 * @param changedAtPosition of the job's own newest event; the same value, the same job
 * @param state the exact state behind the phase, such as {@code suspect} or {@code anchored}
 * @param reason why it ended, also when it ended well; absent before
 * @param cost live from the last accepted reading, final after settlement; absent before a match
 * @param deadline by which the present state will be left, whatever happens
 * @param fundedUntil when the money of the running attempt is used up
 * @param runwayMillis until then
 * @param waitingFor what the platform is late with; absent when it is not
 * @param dispute about the charge; absent when nobody contested it
 * @param timeline newest last, without meter readings, at most the newest 200
 */
public record JobView(
        String jobId,
        long position,
        long changedAtPosition,
        JobPhase phase,
        String state,
        @Nullable JobReason reason,
        SpecView spec,
        String specHash,
        String owner,
        String payer,
        String mandateId,
        MoneyView reservation,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable Instant deadline,
        @Nullable Instant fundedUntil,
        @Nullable Long runwayMillis,
        @Nullable String waitingFor,
        boolean cancelRequested,
        List<AttemptView> attempts,
        @Nullable UsageView usage,
        @Nullable BillView cost,
        @Nullable Integer exitCode,
        @Nullable String imageDigest,
        @Nullable ContentView output,
        @Nullable ContentView log,
        @Nullable ReceiptRef receipt,
        @Nullable AnchorView anchor,
        @Nullable DisputeRef dispute,
        List<TimelineEntry> timeline) {}
