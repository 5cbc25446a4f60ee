package io.opnode.command.job;

import io.opnode.command.kernel.Commands;
import io.opnode.command.web.WireBody;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobId;
import io.opnode.domain.wallet.MandateId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes jobs in, and ends them early. */
@RestController
@RequestMapping("/api/v1/jobs")
class JobController {
    private static final String PAYER = "payer";

    private final JobSubmission submission;
    private final Commands commands;

    JobController(JobSubmission submission, Commands commands) {
        this.submission = submission;
        this.commands = commands;
    }

    record SubmitAnswer(JobId jobId, MandateId mandateId) implements WireBody {}

    /**
     * @param phase the state in one word, after the request
     */
    record CancelAnswer(JobId jobId, String phase) implements WireBody {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    SubmitAnswer submit(@RequestBody SubmitRequest request) {
        return new SubmitAnswer(request.jobId(), submission.submit(request));
    }

    @PostMapping("/{jobId}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CancelAnswer cancel(@PathVariable String jobId) {
        JobId job = new JobId(jobId);
        return new CancelAnswer(job, commands.send(new JobCommand.CancelJob(job, PAYER)).phase());
    }
}
