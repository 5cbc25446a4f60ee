package io.opnode.query.receipt;

import io.opnode.domain.job.JobEvent;
import io.opnode.query.job.AnchorView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Folds where a job's receipt is and where on chain it stands. */
final class ReceiptRow extends FoldedRow {
    private String cid = "";
    private String hash = "";
    private Instant writtenAt = Instant.EPOCH;
    private @Nullable AnchorView anchor;

    static boolean concerns(LoggedEvent logged) {
        return logged.event() instanceof JobEvent.JobReceipted
                || logged.event() instanceof JobEvent.JobAnchored;
    }

    @Override
    protected void apply(LoggedEvent logged) {
        switch (logged.event()) {
            case JobEvent.JobReceipted e -> {
                cid = e.cid().value();
                hash = e.hash().value();
                writtenAt = e.at();
            }
            case JobEvent.JobAnchored e -> anchor = AnchorView.of(e.anchor());
            default -> throw new IllegalArgumentException("no event of a receipt");
        }
    }

    String cid() {
        return cid;
    }

    String hash() {
        return hash;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable AnchorView anchor() {
        return anchor;
    }
}
