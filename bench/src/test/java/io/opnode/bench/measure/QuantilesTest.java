package io.opnode.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void findsQuantilesWhateverTheOrder() {
        Quantiles hundred =
                Quantiles.of(
                        IntStream.rangeClosed(1, 100).map(i -> 101 - i).asDoubleStream().toArray());
        assertThat(hundred.min()).isEqualTo(1);
        assertThat(hundred.max()).isEqualTo(100);
        assertThat(hundred.median()).isEqualTo(50.5);
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
    }

    @Test
    void takesTheWorstForAHighPercentileOfFewValues() {
        assertThat(Quantiles.of(3, 1, 2).percentile(99)).isEqualTo(3);
        assertThat(Quantiles.of(7).percentile(1)).isEqualTo(7);
        assertThat(Quantiles.of(3, 1, 2).median()).isEqualTo(2);
    }

    @Test
    void refusesToSummariseNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(Quantiles::of)
                .withMessageContaining("none");
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1).percentile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1).percentile(101));
    }

    @Test
    void writesTheLineThatEndsEveryBenchmark() {
        assertThat(RatioLine.of("P1", List.of(1.5, 0.5, 1.25), 1.0))
                .isEqualTo("P1 ratio min=0.50 median=1.25 max=1.50 goal=1.0");
    }
}
