package io.opnode.bench.worker;

import io.opnode.bench.platform.Pause;
import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.job.Submission;
import io.opnode.cli.output.Amount;
import io.opnode.cli.wallet.CloudWallet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A paying user's jobs on the real platform, timed by the times on their events. */
final class Jobs {
    private static final Duration NODE_LIMIT = Duration.ofSeconds(60);
    private static final Duration JOB_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String ASSET = "USDC";
    private static final String PURSE = "100usdc";
    private static final double MILLIS_PER_SECOND = 1e3;

    private final ApiClient api;
    private final JobRequest request = new JobRequest();
    private final String image;
    private final Submission submission;

    /** Fills the wallet and waits for the node. */
    Jobs(Session session, String image) {
        this.api = session.api();
        this.image = image;
        this.submission = new Submission(session, ASSET);
        request.image = Optional.of(image);
        request.command = List.of(WorkerOverhead.COMMAND);
        request.maxRuntime = "1m";
        CloudWallet.open(session, ASSET).deposit(Amount.parse(PURSE), session.out());
        awaitNode();
    }

    private void awaitNode() {
        for (long i = 0; i < NODE_LIMIT.dividedBy(POLL); i++) {
            JsonNode nodes = api.get("/api/v1/providers").path("items");
            if (nodes.valueStream().anyMatch(n -> n.path("state").asString("").equals("online"))) {
                return;
            }
            Pause.of(POLL);
        }
        throw new IllegalStateException("no node came online within " + NODE_LIMIT);
    }

    /**
     * Runs one job until it is settled.
     *
     * @return seconds from its assignment to its completion, both as the platform wrote them
     * @throws IllegalStateException when it does not succeed
     */
    double time() {
        String jobId =
                submission
                        .submit(submission.quote(request, image), request, false, () -> true)
                        .jobId();
        for (long i = 0; i < JOB_LIMIT.dividedBy(POLL); i++) {
            Optional<JsonNode> timeline = timeline(jobId);
            if (timeline.isPresent() && at(timeline.get(), "job.settled").isPresent()) {
                Instant assigned = at(timeline.get(), "job.assigned").orElseThrow();
                Instant completed =
                        at(timeline.get(), "job.completed")
                                .orElseThrow(() ->
                                        new IllegalStateException(
                                                "the job did not succeed: " + timeline.get()));
                return Duration.between(assigned, completed).toMillis() / MILLIS_PER_SECOND;
            }
            Pause.of(POLL);
        }
        throw new IllegalStateException(jobId + " was not settled within " + JOB_LIMIT);
    }

    /** Empty until the read model has the job. */
    private Optional<JsonNode> timeline(String jobId) {
        try {
            return Optional.of(api.get("/api/v1/jobs/" + jobId).path("timeline"));
        } catch (CliException e) {
            if (e.exitCode() != ExitCode.NOT_FOUND) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Optional<Instant> at(JsonNode timeline, String event) {
        return timeline.valueStream()
                .filter(entry -> entry.path("event").asString("").equals(event))
                .map(entry -> Instant.parse(entry.path("at").asString()))
                .findFirst();
    }
}
