package io.opnode.query.governance;

/** Asks for the protocol parameters; answered by a {@link ParametersView}. */
public record FindParameters() {}
