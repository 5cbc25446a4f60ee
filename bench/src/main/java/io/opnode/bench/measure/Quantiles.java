package io.opnode.bench.measure;

import java.util.Arrays;

/** Quantiles by nearest rank: always one of the values that were measured. */
public final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * @throws IllegalArgumentException without any value
     */
    public static Quantiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values: none (expected at least one)");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    /** The middle value; of an even count the mean of both in the middle. */
    public double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * @param percent 1 to 100
     * @return the smallest value that at least {@code percent} of all values do not exceed
     */
    public double percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent: " + percent + " (expected 1..100)");
        }
        long rank = ((long) percent * sorted.length + 99) / 100;
        return sorted[Math.toIntExact(rank) - 1];
    }

    public int count() {
        return sorted.length;
    }
}
