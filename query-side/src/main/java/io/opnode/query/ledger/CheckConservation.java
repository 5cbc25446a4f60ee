package io.opnode.query.ledger;

/** Asks whether all money is where it should be; answered by a {@link ConservationView}. */
public record CheckConservation() {}
