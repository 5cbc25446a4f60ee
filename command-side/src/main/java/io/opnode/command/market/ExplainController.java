package io.opnode.command.market;

import io.opnode.command.kernel.StateReader;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.WireBody;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers why nothing happens to a job. */
@RestController
class ExplainController {
    private final MarketQuestions market;
    private final StateReader states;

    ExplainController(MarketQuestions market, StateReader states) {
        this.market = market;
        this.states = states;
    }

    /**
     * @param phase the state in one word
     * @param waitingFor what has to happen next, one sentence
     * @param deadline when the state ends at the latest
     * @param candidates nodes that could take the job now
     * @param refusals every other node with all its reasons
     */
    record Explanation(
            JobId jobId,
            String phase,
            String waitingFor,
            Optional<Instant> deadline,
            List<NodeId> candidates,
            List<QuoteController.RefusalView> refusals)
            implements WireBody {}

    @GetMapping("/api/v1/jobs/{jobId}/explain")
    Explanation explain(@PathVariable String jobId) {
        JobId id = new JobId(jobId);
        Job job = states.job(id);
        if (job instanceof Job.NotSubmitted) {
            throw new ApiRefusal(ApiCode.JOB_UNKNOWN, "There is no job " + id + ".");
        }
        Optional<MarketQuestions.Answer> answer =
                job instanceof Job.Submitted || job instanceof Job.Open
                        ? market.explain(id).map(MarketQuestions.Explained::answer)
                        : Optional.empty();
        return new Explanation(
                id,
                job.phase(),
                WaitingFor.sentence(job),
                job instanceof Job.Timed timed ? Optional.of(timed.deadline()) : Optional.empty(),
                answer.map(a -> a.offers().stream().map(o -> o.node().nodeId()).toList())
                        .orElse(List.of()),
                answer.map(a -> QuoteController.RefusalView.of(a.refusals())).orElse(List.of()));
    }
}
