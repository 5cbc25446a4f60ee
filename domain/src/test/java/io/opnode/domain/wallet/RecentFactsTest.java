package io.opnode.domain.wallet;

import static io.opnode.domain.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecentFactsTest {
    @Test
    @DisplayName("F09: behind a reorg a fact of a lower block is new, one that was taken is not")
    void takesAFactOfALowerBlock() {
        RecentFacts taken = RecentFacts.NONE.with(fact(10, 3)).with(fact(11, 0));
        assertThat(taken.include(fact(11, 0))).isTrue();
        assertThat(taken.include(fact(10, 3))).isTrue();
        assertThat(taken.include(fact(10, 2))).isFalse();
        assertThat(taken.include(fact(9, 0))).isFalse();
    }

    @Test
    @DisplayName("I-11: what is older than all that is remembered was taken")
    void forgetsNothingByForgetting() {
        RecentFacts taken = RecentFacts.NONE;
        for (int block = 1; block <= RecentFacts.MAX + 5; block++) {
            taken = taken.with(fact(block, 0));
        }
        assertThat(taken.facts()).hasSize(RecentFacts.MAX);
        for (int block = 1; block <= RecentFacts.MAX + 5; block++) {
            assertThat(taken.include(fact(block, 0))).isTrue();
        }
        assertThat(taken.include(fact(RecentFacts.MAX + 6, 0))).isFalse();
    }
}
