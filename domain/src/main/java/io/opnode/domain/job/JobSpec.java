package io.opnode.domain.job;

import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
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

    /** The name of this content: SHA-256 of the canonical JSON of {@link #toCanonical}. */
    public Sha256 hash() {
        return Sha256.of(CanonicalJson.bytes(toCanonical()));
    }

    /**
     * The specification as an object of texts, lists and objects, for {@link CanonicalJson}. The
     * schema is {@code opnode.spec.v1}; what is absent has no key.
     */
    public Map<String, Object> toCanonical() {
        Map<String, Object> json = new TreeMap<>();
        json.put("schema", "opnode.spec.v1");
        json.put("image", image.value());
        json.put("command", command);
        json.put("environment", environment);
        json.put("resources", resources.toCanonical());
        input.ifPresent(cid -> json.put("input", cid.value()));
        json.put("maxRuntimeSeconds", maxRuntime.toSeconds());
        json.put("maxAttempts", maxAttempts);
        maxPricePerHour.ifPresent(price -> json.put("maxPricePerHour", price.toCanonical()));
        return json;
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
