package io.opnode.worker.container;

/** A container the engine knows, and whose it is. */
public record ContainerHandle(String id, JobLabels labels) {}
