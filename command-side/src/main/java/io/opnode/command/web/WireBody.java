package io.opnode.command.web;

/** Marks what stands in the body of a command endpoint; read and written by {@link WireJson}. */
public interface WireBody {}
