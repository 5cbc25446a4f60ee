package io.opnode.domain.metering;

/** What became of a batch of readings. */
public sealed interface MeterVerdict {
    /** Everything in it was known or superseded. */
    record NothingNew() implements MeterVerdict {}

    /**
     * @param count how many readings were new
     * @param last the newest one
     * @param gap whether readings before the new ones are missing
     */
    record Raised(int count, MeterReading last, MeterHead head, boolean gap)
            implements MeterVerdict {}

    record Refused(String reason) implements MeterVerdict {}
}
