package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 90s}, {@code 10m}, {@code 2h}, {@code 1d}. */
public final class Spans {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})(s|m|h|d)");

    private Spans() {}

    /**
     * @param option that is named when it cannot be read
     */
    public static Duration parse(String option, String text) {
        Matcher matcher = SPAN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "time-unreadable",
                    option + " " + text + " is no time.",
                    "Write it like 90s, 10m, 2h or 1d.");
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
