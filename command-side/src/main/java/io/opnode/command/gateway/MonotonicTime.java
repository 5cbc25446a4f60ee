package io.opnode.command.gateway;

import java.util.function.LongSupplier;

/** Nanoseconds that only grow, from any start. */
@FunctionalInterface
public interface MonotonicTime extends LongSupplier {}
