package io.opnode.worker.platform;

import io.opnode.domain.content.Cid;
import io.opnode.domain.job.Ending;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterBatch;
import java.time.Instant;
import java.util.Optional;

/**
 * The worker's final word on an attempt.
 *
 * @param exitCode of the process; absent when none started
 * @param imageDigest content id of the image that ran
 * @param output folder of what was left in {@code /out}
 * @param logHash over all log bytes, the cut ones too
 * @param batch the last readings, applied before the end
 */
public record AttemptResult(
        Ending ending,
        Optional<Integer> exitCode,
        Optional<Sha256> imageDigest,
        Optional<Cid> output,
        long outputBytes,
        Sha256 logHash,
        long logBytes,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<MeterBatch> batch) {

    public AttemptResult withBatch(Optional<MeterBatch> other) {
        return new AttemptResult(
                ending,
                exitCode,
                imageDigest,
                output,
                outputBytes,
                logHash,
                logBytes,
                startedAt,
                finishedAt,
                other);
    }
}
