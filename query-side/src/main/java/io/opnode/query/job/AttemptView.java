package io.opnode.query.job;

import io.opnode.domain.job.Attempt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try of one provider.
 *
 * @param state {@code assigned}, {@code preparing}, {@code running}, {@code suspect}, {@code lost}
 *     or {@code ended}
 * @param payTo account that earns the provider's share
 * @param fundedMillis container wall time that the reservation pays for
 * @param suspectMillis of silence, not billed
 */
public record AttemptView(
        int number,
        long epoch,
        String nodeId,
        String payTo,
        PriceView price,
        long fundedMillis,
        String state,
        Instant assignedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long suspectMillis,
        @Nullable JobReason reason) {

    static AttemptView of(Attempt attempt, Instant at) {
        return new AttemptView(
                attempt.number(),
                attempt.epoch(),
                attempt.nodeId().value(),
                attempt.payTo().value(),
                PriceView.of(attempt.price()),
                attempt.fundedMillis(),
                "assigned",
                at,
                null,
                null,
                0,
                null);
    }

    AttemptView in(String newState) {
        return changed(newState, startedAt, endedAt, suspectMillis, reason);
    }

    AttemptView started(Instant at) {
        return changed("running", at, endedAt, suspectMillis, reason);
    }

    AttemptView resumed(long moreSuspectMillis) {
        return changed("running", startedAt, endedAt, suspectMillis + moreSuspectMillis, reason);
    }

    AttemptView over(String newState, Instant at, JobReason why) {
        return changed(newState, startedAt, at, suspectMillis, why);
    }

    boolean isOver() {
        return endedAt != null;
    }

    private AttemptView changed(
            String newState,
            @Nullable Instant started,
            @Nullable Instant ended,
            long suspect,
            @Nullable JobReason why) {
        return new AttemptView(
                number,
                epoch,
                nodeId,
                payTo,
                price,
                fundedMillis,
                newState,
                assignedAt,
                started,
                ended,
                suspect,
                why);
    }
}
