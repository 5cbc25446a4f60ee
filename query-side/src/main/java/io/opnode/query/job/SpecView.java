package io.opnode.query.job;

import io.opnode.domain.job.JobSpec;
import io.opnode.domain.job.Resources;
import io.opnode.query.kernel.MoneyView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The workload as it was submitted.
 *
 * @param input content id of what appears under {@code /in}
 * @param maxRuntimeMillis of the container
 */
public record SpecView(
        String image,
        List<String> command,
        Map<String, String> environment,
        Needs resources,
        @Nullable String input,
        long maxRuntimeMillis,
        int maxAttempts,
        @Nullable MoneyView maxPricePerHour) {

    /** What the container gets. */
    public record Needs(
            String deviceClass,
            int devices,
            int cpuMillicores,
            long memoryBytes,
            long diskBytes,
            boolean egress) {
        static Needs of(Resources needs) {
            return new Needs(
                    needs.deviceClass().value(),
                    needs.devices(),
                    needs.cpuMillicores(),
                    needs.memoryBytes(),
                    needs.diskBytes(),
                    needs.egress());
        }
    }

    static SpecView of(JobSpec spec) {
        return new SpecView(
                spec.image().value(),
                spec.command(),
                new TreeMap<>(spec.environment()),
                Needs.of(spec.resources()),
                spec.input().map(Object::toString).orElse(null),
                spec.maxRuntime().toMillis(),
                spec.maxAttempts(),
                spec.maxPricePerHour().map(MoneyView::of).orElse(null));
    }
}
