package io.opnode.worker.container;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose container it is, written on the container itself, so that a worker that lost its memory
 * finds it again.
 *
 * @param workerId the worker that made it, {@code [A-Za-z0-9_.-]{1,128}}
 * @param jobId likewise
 * @param attempt 1 for the first
 * @param epoch the fencing epoch of the attempt
 * @param deadline when the container must be gone at the latest
 */
public record JobLabels(String workerId, String jobId, int attempt, long epoch, Instant deadline) {

    static final String WORKER = "io.opnode.worker";
    static final String JOB = "io.opnode.job";
    static final String ATTEMPT = "io.opnode.attempt";
    static final String EPOCH = "io.opnode.epoch";
    static final String DEADLINE = "io.opnode.deadline";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,127}");

    public JobLabels {
        if (!ID.matcher(workerId).matches()) {
            throw new IllegalArgumentException("workerId: " + workerId + " (expected " + ID + ")");
        }
        if (!ID.matcher(jobId).matches()) {
            throw new IllegalArgumentException("jobId: " + jobId + " (expected " + ID + ")");
        }
        if (attempt < 1 || epoch < 0) {
            throw new IllegalArgumentException(
                    "attempt " + attempt + ", epoch " + epoch + " (expected ≥ 1, ≥ 0)");
        }
    }

    /** The container's name; the same for every try of the same attempt. */
    public String containerName() {
        return "opnode-" + jobId + "-" + attempt;
    }

    Map<String, String> toMap() {
        return Map.of(
                WORKER, workerId,
                JOB, jobId,
                ATTEMPT, Integer.toString(attempt),
                EPOCH, Long.toString(epoch),
                DEADLINE, deadline.toString());
    }

    /** Empty when these are not labels of ours: an image may carry look-alikes. */
    static Optional<JobLabels> parse(Map<String, String> labels, String containerName) {
        try {
            JobLabels found =
                    new JobLabels(
                            labels.getOrDefault(WORKER, ""),
                            labels.getOrDefault(JOB, ""),
                            Integer.parseInt(labels.getOrDefault(ATTEMPT, "")),
                            Long.parseLong(labels.getOrDefault(EPOCH, "")),
                            Instant.parse(labels.getOrDefault(DEADLINE, "")));
            return found.containerName().equals(containerName)
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
