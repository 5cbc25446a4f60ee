package io.opnode.domain.metering;

import io.opnode.domain.kernel.Check;
import java.util.List;

/**
 * Readings that a worker hands over together, with one signature: Ed25519 over the {@link
 * MeterReading#canonicalBytes} of the last one, which by its hash chain covers all before it.
 */
public record MeterBatch(List<MeterReading> readings, NodeSignature signature) {
    public static final int MAX_READINGS = 1_000;

    public MeterBatch {
        readings = List.copyOf(readings);
        Check.range("readings", readings.size(), 1, MAX_READINGS);
    }

    public MeterReading last() {
        return readings.getLast();
    }
}
