package io.opnode.query.dispute;

import io.opnode.domain.chain.DisputeTerms;
import io.opnode.domain.chain.FindDisputeTerms;
import io.opnode.domain.job.JobId;
import io.opnode.query.job.FindJob;
import io.opnode.query.job.JobView;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.PageLimits;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contested charges as clients read them; they are contested on chain, by their parties' keys. */
@RestController
@RequestMapping("/api/v1")
public class DisputeController {
    private static final String JOBS = "List yours with `opnode job list`.";

    private final Ask ask;
    private final PageLimits limits;

    public DisputeController(Ask ask, PageLimits limits) {
        this.ask = ask;
        this.limits = limits;
    }

    /**
     * A job's charge as something to contest.
     *
     * @param position of the log that this answer reflects
     * @param dispute absent when nobody contested the charge
     * @param terms absent until the charge is settled on chain
     */
    public record JobDispute(
            long position,
            String jobId,
            @Nullable DisputeView dispute,
            @Nullable DisputeTermsView terms) {}

    @GetMapping("/disputes")
    public ResponseEntity<DisputePage> list(
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam("limit") Optional<Integer> limit) {
        DisputePage page =
                ask.one(new ListDisputes(limits.request(cursor, limit)), DisputePage.class);
        return Answer.list(page, page.position());
    }

    @GetMapping("/jobs/{jobId}/dispute")
    public ResponseEntity<JobDispute> ofJob(@PathVariable("jobId") String jobId) {
        JobId id = Parameters.id("job", jobId, JobId::new, JOBS);
        JobView job =
                ask.optional(new FindJob(id), JobView.class)
                        .orElseThrow(() -> Problem.unknown("job", jobId, JOBS));
        Optional<DisputeView> dispute = ask.optional(new FindDispute(id), DisputeView.class);
        Optional<DisputeTermsView> terms =
                ask.optional(new FindDisputeTerms(id), DisputeTerms.class)
                        .map(DisputeTermsView::of);
        return Answer.list(
                new JobDispute(job.position(), jobId, dispute.orElse(null), terms.orElse(null)),
                job.position());
    }
}
