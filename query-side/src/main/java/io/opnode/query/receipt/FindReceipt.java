package io.opnode.query.receipt;

import io.opnode.domain.content.Cid;
import io.opnode.domain.job.JobId;
import java.util.Optional;

/**
 * Asks for a receipt by its own id or by its job's; answered by an optional {@link ReceiptView}.
 */
public record FindReceipt(Optional<Cid> cid, Optional<JobId> jobId) {
    public static FindReceipt of(Cid cid) {
        return new FindReceipt(Optional.of(cid), Optional.empty());
    }

    public static FindReceipt of(JobId jobId) {
        return new FindReceipt(Optional.empty(), Optional.of(jobId));
    }
}
