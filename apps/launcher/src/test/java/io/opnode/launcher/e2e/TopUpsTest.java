package io.opnode.launcher.e2e;

import static io.opnode.launcher.e2e.Customer.shell;
import static io.opnode.launcher.e2e.Customer.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.job.JobRequest;
import io.opnode.cli.output.Amount;
import io.opnode.cli.wallet.BalanceWatch;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** A wallet that the platform tops up, by the command line's own parts. */
@Tag("docker")
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(SharedPlatform.class)
class TopUpsTest {
    private final Platform platform;

    TopUpsTest(Platform platform) {
        this.platform = platform;
    }

    private static BigInteger dollars(long whole) {
        return BigInteger.valueOf(whole * 1_000_000);
    }

    @Test
    @DisplayName(
            "I-09, I-18: a session and a rule are all it takes; jobs are paid without a mandate")
    void runsAJobOnAToppedUpBalance() {
        Customer customer = platform.customer().withMoney();
        BalanceWatch watch = new BalanceWatch(customer.wallet());
        watch.setSession(
                Amount.parse("2usdc"),
                Duration.ofDays(1),
                Duration.ofDays(30),
                Optional.empty(),
                Customer.out());
        watch.setRule(Amount.parse("1usdc"), Optional.of(Amount.parse("2usdc")), Optional.empty());
        JsonNode toppedUp =
                customer.wallet()
                        .await(wallet ->
                                wallet.at("/balance/lastTopUp/state")
                                        .asString("")
                                        .equals("opened"));
        assertThat(units(toppedUp.path("available"))).isEqualTo(dollars(3));
        assertThat(units(toppedUp.path("locked"))).isEqualTo(dollars(2));
        assertThat(toppedUp.at("/balance/low").asBoolean()).isFalse();

        JobRequest request = shell("echo paid; sleep 1");
        request.fromBalance = true;
        String jobId = customer.submit(request);
        JsonNode job =
                customer.awaitJob(jobId, "is anchored", found -> found.path("anchor").isObject());
        assertThat(job.path("phase").asString()).isEqualTo("SETTLED");
        BigInteger charge = units(job.path("cost").path("charge"));
        JsonNode after =
                customer.wallet().await(wallet -> units(wallet.path("reserved")).signum() == 0);
        assertThat(units(after.path("locked"))).isEqualTo(dollars(2).subtract(charge));
        assertThat(units(after.path("available"))).isEqualTo(dollars(3));
        customer.assertConserved();

        watch.removeRule();
        JsonNode revoked = watch.revokeSession(Optional.empty(), Customer.out());
        assertThat(revoked.at("/balance/sessions")).isEmpty();
    }
}
