package io.opnode.query.job;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.PageLimits;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import io.opnode.query.stream.AggregateStream;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Jobs as clients read them. */
@RestController
@RequestMapping("/api/v1/jobs")
public class JobController {
    private static final String LIST_YOURS = "List yours with `opnode job list`.";
    private static final String LAST = "job.anchored";

    private final Ask ask;
    private final PageLimits limits;
    private final AggregateStream streams;

    public JobController(Ask ask, PageLimits limits, AggregateStream streams) {
        this.ask = ask;
        this.limits = limits;
        this.streams = streams;
    }

    @GetMapping
    public ResponseEntity<JobPage> list(
            @RequestParam("owner") Optional<String> owner,
            @RequestParam("phase") Optional<JobPhase> phase,
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam("limit") Optional<Integer> limit) {
        JobPage page =
                ask.one(
                        new ListJobs(
                                Parameters.parse("owner", owner, EvmAddress::new),
                                phase,
                                limits.request(cursor, limit)),
                        JobPage.class);
        return Answer.list(page, page.position());
    }

    @GetMapping("/{jobId}")
    public ResponseEntity<JobView> show(@PathVariable("jobId") String jobId) {
        JobView job = find(jobId);
        return Answer.resource(job, job.position(), job.changedAtPosition());
    }

    @GetMapping("/{jobId}/cost")
    public ResponseEntity<JobCostView> cost(@PathVariable("jobId") String jobId) {
        JobCostView cost =
                ask.optional(new FindJobCost(id(jobId)), JobCostView.class)
                        .orElseThrow(() -> unknown(jobId));
        return Answer.resource(cost, cost.position(), cost.changedAtPosition());
    }

    /** Every event of the job, from the first or from behind {@code Last-Event-ID}, then live. */
    @GetMapping(path = "/{jobId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public Flux<ServerSentEvent<Object>> events(
            @PathVariable("jobId") String jobId,
            @RequestHeader("Last-Event-ID") Optional<String> lastEventId) {
        long after = Parameters.parse("Last-Event-ID", lastEventId, Long::valueOf).orElse(-1L);
        JobView job = find(jobId);
        return streams.watch(job.jobId(), after, frame -> LAST.equals(frame.name()));
    }

    private JobView find(String jobId) {
        return ask.optional(new FindJob(id(jobId)), JobView.class)
                .orElseThrow(() -> unknown(jobId));
    }

    private static JobId id(String jobId) {
        return Parameters.id("job", jobId, JobId::new, LIST_YOURS);
    }

    private static Problem unknown(String jobId) {
        return Problem.unknown("job", jobId, LIST_YOURS);
    }
}
