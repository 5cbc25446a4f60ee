package io.opnode.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobIdsTest {
    @Test
    void namesJobsByTimeAndChance() {
        UUID early = JobIds.of(1_700_000_000_000L);
        UUID late = JobIds.of(1_700_000_000_001L);
        assertThat(early.version()).isEqualTo(7);
        assertThat(early.variant()).isEqualTo(2);
        assertThat(early.toString()).isLessThan(late.toString());
        assertThat(JobIds.of(1)).isNotEqualTo(JobIds.of(1));
        assertThat(JobIds.next()).matches("job-[0-9a-f-]{36}");
    }
}
