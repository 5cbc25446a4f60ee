package io.opnode.query.job;

import org.jspecify.annotations.Nullable;

/**
 * What a job left behind.
 *
 * @param cid absent when nothing was kept
 * @param hash SHA-256 over all bytes, for a log also over those cut at its cap
 */
public record ContentView(@Nullable String cid, long bytes, @Nullable String hash) {}
