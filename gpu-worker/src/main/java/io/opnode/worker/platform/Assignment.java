package io.opnode.worker.platform;

import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.Check;
import java.time.Instant;

/**
 * One job attempt that the platform gives to this node; its identity is job and epoch.
 *
 * @param fundedMillis container wall time that is paid for
 * @param acceptBy when an answer is late
 * @param logCapBytes log bytes the platform keeps
 * @param outputCapBytes output bytes the platform keeps
 */
public record Assignment(
        JobId jobId,
        int attempt,
        long epoch,
        JobSpec spec,
        long fundedMillis,
        Instant acceptBy,
        long logCapBytes,
        long outputCapBytes) {

    /** What this worker takes at most, whatever the platform says: 256 MiB of log. */
    public static final long LOG_BYTES_MAX = 256L << 20;

    public Assignment {
        Check.range("attempt", attempt, 1, Integer.MAX_VALUE);
        Check.range("epoch", epoch, 1, Long.MAX_VALUE);
        Check.range("fundedMillis", fundedMillis, 0, Long.MAX_VALUE);
        Check.range("logCapBytes", logCapBytes, 1, LOG_BYTES_MAX);
        Check.range("outputCapBytes", outputCapBytes, 1, 1L << 50);
    }

    /** Names the attempt. */
    public AttemptKey key() {
        return new AttemptKey(jobId, epoch);
    }
}
