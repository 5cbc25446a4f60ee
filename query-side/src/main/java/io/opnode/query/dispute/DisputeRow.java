package io.opnode.query.dispute;

import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputedCharge;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Folds what happened to a contested charge. */
final class DisputeRow extends FoldedRow {
    private long openedPosition;
    private String state = "open";
    private @Nullable Opening opening;
    private @Nullable Instant resolvedAt;
    private @Nullable String resolvedBy;

    /** What never changes after the first event. */
    private record Opening(
            String jobId,
            String disputer,
            boolean byPayee,
            String payee,
            String walletId,
            MoneyView charge,
            MoneyView earned,
            MoneyView bond,
            String evidence,
            Instant at,
            String tx,
            Instant resolveBy) {
        static Opening of(DisputeEvent.DisputeOpened event, Instant at) {
            DisputedCharge about = event.disputed();
            return new Opening(
                    about.jobId().value(),
                    about.disputer().value(),
                    about.isByPayee(),
                    about.payee().value(),
                    about.walletId().value(),
                    MoneyView.of(about.charge().total()),
                    MoneyView.of(about.charge().provider()),
                    MoneyView.of(about.bond()),
                    event.evidence().value(),
                    at,
                    event.fact().txHash().value(),
                    event.resolveBy());
        }
    }

    @Override
    protected void apply(LoggedEvent logged) {
        switch ((DisputeEvent) logged.event()) {
            case DisputeEvent.DisputeOpened e -> {
                openedPosition = logged.position();
                opening = Opening.of(e, logged.at());
            }
            case DisputeEvent.DisputeResolved e -> {
                state = e.upheld() ? "upheld" : "rejected";
                resolvedAt = logged.at();
                resolvedBy = e.fact().txHash().value();
            }
        }
    }

    private Opening opening() {
        if (opening == null) {
            throw new IllegalStateException("The first event of " + key() + " is no opening.");
        }
        return opening;
    }

    long openedPosition() {
        return openedPosition;
    }

    String jobId() {
        return opening().jobId();
    }

    DisputeView view() {
        Opening first = opening();
        return new DisputeView(
                key(),
                first.jobId(),
                state,
                first.disputer(),
                first.byPayee(),
                first.payee(),
                first.walletId(),
                first.charge(),
                first.earned(),
                first.bond(),
                first.evidence(),
                first.at(),
                first.tx(),
                first.resolveBy(),
                resolvedAt,
                resolvedBy);
    }
}
