package io.opnode.domain.kernel;

/**
 * Something that happened and is recorded. Every implementation is a record that carries {@link
 * Named}.
 */
public interface DomainEvent {}
