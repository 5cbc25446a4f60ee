package io.opnode.bench.measure;

import java.util.List;
import java.util.Locale;

/** The last line of every benchmark: how often its yardstick it was, and what is aimed at. */
public final class RatioLine {
    private RatioLine() {}

    /**
     * @param ratios one per round
     */
    public static String of(String benchmark, List<Double> ratios, double goal) {
        Quantiles all = Quantiles.of(ratios.stream().mapToDouble(Double::doubleValue).toArray());
        return String.format(
                Locale.ROOT,
                "%s ratio min=%.2f median=%.2f max=%.2f goal=%s",
                benchmark,
                all.min(),
                all.median(),
                all.max(),
                goal);
    }
}
