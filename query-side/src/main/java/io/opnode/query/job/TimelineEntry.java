package io.opnode.query.job;

import java.time.Instant;

/**
 * One event in words.
 *
 * @param event logical name
 */
public record TimelineEntry(long position, Instant at, String event, String text) {}
