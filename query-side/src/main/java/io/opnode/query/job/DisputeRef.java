package io.opnode.query.job;

/**
 * Names the dispute about a job's charge.
 *
 * @param state {@code open} while the charge is contested; {@code upheld} or {@code rejected} then
 */
public record DisputeRef(String disputeId, String state, boolean byPayee) {}
