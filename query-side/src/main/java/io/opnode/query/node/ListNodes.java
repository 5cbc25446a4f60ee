package io.opnode.query.node;

import io.opnode.query.kernel.PageRequest;

/** Asks for providers, the newest first; answered by a {@link NodePage}. */
public record ListNodes(PageRequest page) {}
