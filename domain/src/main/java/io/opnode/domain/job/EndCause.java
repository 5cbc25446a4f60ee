package io.opnode.domain.job;

/** Why an attempt or a job ended. Stable codes of the public API; each says whose fault it is. */
public enum EndCause {
    COMPLETED(Fault.NOBODY),
    NON_ZERO_EXIT(Fault.USER),
    COMMAND_NOT_FOUND(Fault.USER),
    IMAGE_NOT_FOUND(Fault.USER),
    IMAGE_REFUSED(Fault.USER),
    INPUT_NOT_FOUND(Fault.USER),
    INPUT_TOO_LARGE(Fault.USER),
    OUTPUT_REFUSED(Fault.USER),
    OUT_OF_MEMORY(Fault.USER),
    DISK_EXCEEDED(Fault.USER),
    CANCELLED(Fault.USER),
    TIMED_OUT(Fault.USER),
    BUDGET_EXHAUSTED(Fault.USER),
    NODE_REFUSED(Fault.NODE),
    NODE_SILENT(Fault.NODE),
    NODE_FAILED(Fault.NODE),
    ACCEPT_TIMED_OUT(Fault.NODE),
    PREPARE_TIMED_OUT(Fault.NODE),
    STOP_TIMED_OUT(Fault.NODE),
    METER_FORGED(Fault.NODE),
    FUNDING_REFUSED(Fault.USER),
    FUNDING_TIMED_OUT(Fault.PLATFORM),
    NO_OFFER(Fault.NOBODY),
    CONTENT_UNAVAILABLE(Fault.PLATFORM);

    private final Fault fault;

    EndCause(Fault fault) {
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
