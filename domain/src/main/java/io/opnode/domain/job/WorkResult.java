package io.opnode.domain.job;

import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * What a worker reports when its container has ended.
 *
 * @param exitCode of the process, 0 to 255; absent when none started
 * @param imageDigest content id of the image that ran; absent when none was found
 * @param output folder of the files under {@code /out}; absent when nothing was collected
 * @param log the log as it was kept, possibly cut at its cap
 * @param logHash over all log bytes, the cut ones too
 */
public record WorkResult(
        Ending ending,
        Optional<Integer> exitCode,
        Optional<Sha256> imageDigest,
        Optional<Cid> output,
        long outputBytes,
        Optional<Cid> log,
        Sha256 logHash,
        long logBytes,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {
    public WorkResult {
        Check.range("outputBytes", outputBytes, 0, Long.MAX_VALUE);
        Check.range("logBytes", logBytes, 0, Long.MAX_VALUE);
        exitCode.ifPresent(code -> Check.range("exitCode", code, 0, 255));
    }
}
