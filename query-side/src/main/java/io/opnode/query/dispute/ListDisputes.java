package io.opnode.query.dispute;

import io.opnode.query.kernel.PageRequest;

/** Asks for contested charges, the newest first; answered by a {@link DisputePage}. */
public record ListDisputes(PageRequest page) {}
