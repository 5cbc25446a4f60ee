package io.opnode.domain.metering;

import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterVerdict.NothingNew;
import io.opnode.domain.metering.MeterVerdict.Raised;
import io.opnode.domain.metering.MeterVerdict.Refused;
import java.util.List;
import java.util.Optional;

/**
 * Which readings raise an attempt's meter. Duplicates, late and lost batches change only the
 * granularity; whatever contradicts the chain, runs backwards, claims more time than there was or
 * is not signed by the node is refused.
 */
public final class MeterPolicy {
    private MeterPolicy() {}

    public static MeterVerdict judge(MeterHead head, MeterLease lease, MeterBatch batch) {
        Optional<String> broken = brokenBatch(lease, batch.readings());
        if (broken.isPresent()) {
            return new Refused(broken.get());
        }
        if (batch.last().sequence() < head.sequence()) {
            return new NothingNew();
        }
        Optional<String> forked = forked(head, batch.readings());
        if (forked.isPresent()) {
            return new Refused(forked.get());
        }
        if (batch.last().sequence() == head.sequence()) {
            return new NothingNew();
        }
        return raise(head, lease, batch);
    }

    private static MeterVerdict raise(MeterHead head, MeterLease lease, MeterBatch batch) {
        List<MeterReading> fresh =
                batch.readings().stream().filter(r -> r.sequence() > head.sequence()).toList();
        MeterReading last = batch.last();
        boolean gap = fresh.getFirst().sequence() > head.sequence() + 1;
        Optional<String> falling = falling(head.usage(), fresh);
        if (falling.isPresent()) {
            return new Refused(falling.get());
        }
        if (last.usage().computeMillis() > lease.possibleMillis()) {
            return new Refused(
                    "it claims %d ms of compute where at most %d ms were possible"
                            .formatted(last.usage().computeMillis(), lease.possibleMillis()));
        }
        if (!lease.key().verifies(last.canonicalBytes(), batch.signature())) {
            return new Refused("the signature is not the node's");
        }
        long held = Math.min(last.usage().computeMillis(), lease.billableMillis());
        long billable = Math.max(head.billableMillis(), held);
        MeterHead higher = new MeterHead(last.sequence(), last.hash(), last.usage(), billable);
        return new Raised(fresh.size(), last, higher, gap);
    }

    /** Readings of something else, or not one unbroken chain. */
    private static Optional<String> brokenBatch(MeterLease lease, List<MeterReading> readings) {
        MeterReading before = readings.getFirst();
        for (MeterReading reading : readings) {
            if (!reading.jobId().equals(lease.jobId()) || reading.epoch() != lease.epoch()) {
                return Optional.of("a reading is of another job or attempt");
            }
            boolean first = reading == readings.getFirst();
            if (!first && reading.sequence() != before.sequence() + 1) {
                return Optional.of("sequence %d does not follow".formatted(reading.sequence()));
            }
            if (!first && !reading.previous().equals(before.hash())) {
                return Optional.of("the hash chain breaks at %d".formatted(reading.sequence()));
            }
            before = reading;
        }
        return Optional.empty();
    }

    /** A reading that differs from, or does not follow, the one accepted at its place. */
    private static Optional<String> forked(MeterHead head, List<MeterReading> readings) {
        for (MeterReading reading : readings) {
            Sha256 atHead =
                    reading.sequence() == head.sequence() + 1 ? reading.previous() : head.hash();
            boolean same = reading.sequence() != head.sequence() || isHead(head, reading);
            if (!same || !atHead.equals(head.hash())) {
                return Optional.of(
                        "reading %d contradicts one accepted before".formatted(reading.sequence()));
            }
        }
        return Optional.empty();
    }

    private static boolean isHead(MeterHead head, MeterReading reading) {
        return reading.hash().equals(head.hash());
    }

    private static Optional<String> falling(Usage floor, List<MeterReading> fresh) {
        Usage before = floor;
        for (MeterReading reading : fresh) {
            if (!reading.usage().isAtLeast(before)) {
                return Optional.of("a meter runs backwards at %d".formatted(reading.sequence()));
            }
            before = reading.usage();
        }
        return Optional.empty();
    }
}
