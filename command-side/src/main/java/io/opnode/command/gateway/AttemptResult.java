package io.opnode.command.gateway;

import io.opnode.command.web.WireBody;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterBatch;
import java.time.Instant;
import java.util.Optional;

/**
 * A worker's last word about an attempt.
 *
 * @param output folder of the files under {@code /out}, whose blocks are uploaded already
 * @param logHash over all log bytes, also those that were not sent
 * @param batch the final readings
 */
record AttemptResult(
        Ending ending,
        Optional<Integer> exitCode,
        Optional<Sha256> imageDigest,
        Optional<Cid> output,
        long outputBytes,
        Sha256 logHash,
        long logBytes,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<MeterBatch> batch)
        implements WireBody {

    WorkResult withLog(Optional<Cid> log) {
        return new WorkResult(
                ending,
                exitCode,
                imageDigest,
                output,
                outputBytes,
                log,
                logHash,
                logBytes,
                startedAt,
                finishedAt);
    }
}
