package io.opnode.domain.job;

import io.opnode.domain.kernel.Check;
import java.util.regex.Pattern;

/** Names one job for ever; the stream key of its events. */
public record JobId(String value) {
    private static final Pattern FORM = Pattern.compile("job-[a-z0-9-]{1,60}");

    public JobId {
        Check.matches("jobId", value, FORM, "job-… in lower case, at most 64 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
