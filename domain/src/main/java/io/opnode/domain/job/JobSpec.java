package io.opnode.domain.job;

import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The workload: what to run, on what, within which limits. It is public; secrets do not belong into
 * it.
 *
 * @param command replaces the image's entrypoint and arguments
 * @param environment names and values, visible to everybody
 * @param input file or folder that appears under {@code /in}
 * @param maxRuntime of the container, whole seconds
 * @param maxAttempts how many nodes may try when nodes fail, 1 to 5
 * @param maxPricePerHour the most per device and hour that the payer accepts
 */
public record JobSpec(
        ImageRef image,
        List<String> command,
        SortedMap<String, String> environment,
        Resources resources,
        Optional<Cid> input,
        Duration maxRuntime,
        int maxAttempts,
        Optional<Money> maxPricePerHour) {
    public static final int MAX_COMMAND_WORDS = 256;
    public static final int MAX_COMMAND_CHARS = 32_768;
    public static final int MAX_ENVIRONMENT = 64;
    public static final int MAX_ENVIRONMENT_CHARS = 16_384;
    public static final Duration MAX_RUNTIME = Duration.ofDays(30);
    public static final int MAX_ATTEMPTS = 5;

    public JobSpec {
        command = List.copyOf(command);
        Check.range("command words", command.size(), 1, MAX_COMMAND_WORDS);
        Check.range("command characters", chars(command), 1, MAX_COMMAND_CHARS);
        environment = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        Check.range("environment", environment.size(), 0, MAX_ENVIRONMENT);
        checkNames(environment);
        Check.range("maxRuntime seconds", maxRuntime.toSeconds(), 1, MAX_RUNTIME.toSeconds());
        Check.that(maxRuntime.getNano() == 0, "maxRuntime", maxRuntime, "whole seconds");
        Check.range("maxAttempts", maxAttempts, 1, MAX_ATTEMPTS);
    }

    private static void checkNames(Map<String, String> environment) {
        for (String name : environment.keySet()) {
            Check.that(
                    name.matches("[A-Za-z_][A-Za-z0-9_]{0,127}"),
                    "environment name",
                    name,
                    "letters, digits and _, at most 128");
        }
        Check.range(
                "environment characters", chars(environment.values()), 0, MAX_ENVIRONMENT_CHARS);
    }

    private static long chars(Iterable<String> words) {
        long sum = 0;
        for (String word : words) {
            sum += word.length();
        }
        return sum;
    }
}
