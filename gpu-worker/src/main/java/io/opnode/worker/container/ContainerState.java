package io.opnode.worker.container;

import java.time.Instant;

/** Where a container stands. */
public sealed interface ContainerState {

    /** Made, never started. */
    record Created() implements ContainerState {}

    record Running(Instant startedAt) implements ContainerState {}

    record Exited(ContainerExit exit) implements ContainerState {}

    /** The engine does not know it (any more). */
    record Absent() implements ContainerState {}
}
