package io.opnode.domain.metering;

import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeKey;

/**
 * Whose readings are accepted, and how much compute time they can truthfully claim by now.
 *
 * @param possibleMillis wall time since the start with clock skew × devices; a claim above it is
 *     forged
 * @param billableMillis the same without silences and never before the node took the attempt on;
 *     what is claimed above it is not billed
 */
public record MeterLease(
        JobId jobId, long epoch, NodeKey key, long possibleMillis, long billableMillis) {}
