package io.opnode.query.job;

import io.opnode.domain.metering.MeterHead;
import io.opnode.domain.metering.Usage;

/**
 * What the last accepted reading of the current attempt says; every figure since its start.
 * Byte-seconds are text because they outgrow what readers of JSON hold exactly.
 *
 * @param billableMillis wall time × devices that is charged for
 * @param reading sequence of the reading
 * @param head hash of the reading, which by its chain covers all before it
 */
public record UsageView(
        long billableMillis,
        long computeMillis,
        long cpuMillis,
        String memoryByteSeconds,
        long networkBytesIn,
        long networkBytesOut,
        String storageByteSeconds,
        long energyMillijoules,
        long deviceBusyMillis,
        long reading,
        String head) {

    static UsageView of(MeterHead head) {
        Usage usage = head.usage();
        return new UsageView(
                head.billableMillis(),
                usage.computeMillis(),
                usage.cpuMillis(),
                Long.toString(usage.memoryByteSeconds()),
                usage.networkBytesIn(),
                usage.networkBytesOut(),
                Long.toString(usage.storageByteSeconds()),
                usage.energyMillijoules(),
                usage.deviceBusyMillis(),
                head.sequence(),
                head.hash().value());
    }
}
