package io.opnode.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "SETTLED, completed, nobody, OK",
        "VERIFYING, completed, nobody, OK",
        "RUNNING, '', '', OK",
        "CANCELLED, cancelled, user, JOB_CANCELLED",
        "FAILED, non-zero-exit, user, JOB_FAILED",
        "FAILED, command-not-found, user, JOB_FAILED",
        "FAILED, timed-out, user, JOB_TIMED_OUT",
        "FAILED, budget-exhausted, user, JOB_TIMED_OUT",
        "FAILED, node-silent, node, PROVIDER_LOST",
        "FAILED, accept-timed-out, node, PROVIDER_LOST",
        "FAILED, meter-forged, node, PROVIDER_LOST",
        "FAILED, funding-refused, user, FUNDS_OR_CAP",
        "FAILED, funding-timed-out, platform, JOB_FAILED",
        "EXPIRED, no-offer, nobody, JOB_FAILED"
    })
    void givesEachEndItsExitCode(String phase, String cause, String fault, ExitCode code) {
        String job =
                "{\"phase\":\"%s\",\"reason\":{\"code\":\"%s\",\"fault\":\"%s\"}}"
                        .formatted(phase, cause, fault);
        assertThat(Outcome.exitCode(JsonMapper.builder().build().readTree(job))).isEqualTo(code);
    }

    @Test
    void saysThatNothingWasChargedWhereNothingWasMatched() {
        assertThat(Outcome.money(JsonMapper.builder().build().createObjectNode()))
                .containsExactly("nothing was charged");
    }
}
