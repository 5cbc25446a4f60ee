package io.opnode.domain.job;

/** Whose doing an end is; it decides who pays. */
public enum Fault {
    /** The job did what it should; metered use is charged. */
    NOBODY,
    /** The payer's workload or wish ended it; metered use is charged. */
    USER,
    /** The provider failed; nothing is charged. */
    NODE,
    /** The platform failed; only confirmed readings are charged. */
    PLATFORM
}
