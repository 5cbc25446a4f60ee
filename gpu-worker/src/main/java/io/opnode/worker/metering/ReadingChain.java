package io.opnode.worker.metering;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.Usage;
import io.opnode.worker.identity.NodeIdentity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one attempt, each naming the hash of the one before, and those the platform has
 * not acknowledged yet. Safe for many threads.
 */
public final class ReadingChain {

    /** Readings kept unacknowledged; beyond it the oldest is dropped, which only coarsens. */
    public static final int PENDING_MAX = MeterBatch.MAX_READINGS;

    private final JobId jobId;
    private final long epoch;
    private final List<MeterReading> pending = new ArrayList<>();
    private @Nullable MeterReading last;

    public ReadingChain(JobId jobId, long epoch) {
        this.jobId = jobId;
        this.epoch = epoch;
    }

    /** Goes on after readings that were made before a restart, in their order. */
    public synchronized void restore(MeterReading reading) {
        last = reading;
        keep(reading);
    }

    /** Makes the next reading; its time never goes back behind the one before. */
    public synchronized MeterReading next(Usage usage, Instant at) {
        MeterReading before = last;
        Instant time = at.truncatedTo(ChronoUnit.MILLIS);
        if (before != null && time.isBefore(before.at())) {
            time = before.at();
        }
        Sha256 previous = before == null ? MeterReading.genesis(jobId, epoch) : before.hash();
        long sequence = before == null ? 1 : before.sequence() + 1;
        MeterReading reading = new MeterReading(jobId, epoch, sequence, usage, time, previous);
        last = reading;
        keep(reading);
        return reading;
    }

    private void keep(MeterReading reading) {
        pending.add(reading);
        if (pending.size() > PENDING_MAX) {
            pending.removeFirst();
        }
    }

    /** All unacknowledged readings under one signature; empty when there is none. */
    public synchronized Optional<MeterBatch> batch(NodeIdentity identity) {
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        byte[] message = pending.getLast().canonicalBytes();
        return Optional.of(new MeterBatch(pending, identity.sign(message)));
    }

    public synchronized void acknowledge(long sequence) {
        pending.removeIf(r -> r.sequence() <= sequence);
    }

    public synchronized List<MeterReading> pending() {
        return List.copyOf(pending);
    }

    public synchronized Optional<MeterReading> last() {
        return Optional.ofNullable(last);
    }
}
