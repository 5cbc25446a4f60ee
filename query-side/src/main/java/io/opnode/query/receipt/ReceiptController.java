package io.opnode.query.receipt;

import io.opnode.domain.content.Cid;
import io.opnode.domain.job.JobId;
import io.opnode.query.job.FindJob;
import io.opnode.query.job.JobView;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receipts as clients read them. */
@RestController
@RequestMapping("/api/v1")
public class ReceiptController {
    private static final String JOBS = "List yours with `opnode job list`.";
    private static final String RECEIPTS = "A job's receipt is named in `opnode job show`.";

    private final Ask ask;

    public ReceiptController(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/receipts/{cid}")
    public ResponseEntity<ReceiptView> show(@PathVariable("cid") String cid) {
        Cid id = Parameters.id("receipt", cid, Cid::new, RECEIPTS);
        return answer(
                ask.optional(FindReceipt.of(id), ReceiptView.class)
                        .orElseThrow(() -> Problem.unknown("receipt", cid, RECEIPTS)));
    }

    @GetMapping("/jobs/{jobId}/receipt")
    public ResponseEntity<ReceiptView> ofJob(@PathVariable("jobId") String jobId) {
        JobId id = Parameters.id("job", jobId, JobId::new, JOBS);
        return answer(
                ask.optional(FindReceipt.of(id), ReceiptView.class).orElseThrow(() -> noneYet(id)));
    }

    private Problem noneYet(JobId jobId) {
        return ask.optional(new FindJob(jobId), JobView.class)
                .map(job ->
                        new Problem(
                                Problem.Kind.NOT_FOUND,
                                "receipt-not-yet",
                                "Job " + jobId + " has no receipt yet.",
                                "It is written after settlement; follow" + " `opnode job show`."))
                .orElseGet(() -> Problem.unknown("job", jobId.value(), JOBS));
    }

    private static ResponseEntity<ReceiptView> answer(ReceiptView receipt) {
        return Answer.resource(receipt, receipt.position(), receipt.changedAtPosition());
    }
}
