package io.opnode.launcher.e2e;

import static io.opnode.launcher.e2e.Customer.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opnode.cli.CliException;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.job.Submission;
import io.opnode.cli.output.Amount;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is refused before any money moves, and what waits because nobody can take it. */
@Tag("docker")
@ExtendWith(SharedPlatform.class)
class RefusalsTest {
    private final Platform platform;

    RefusalsTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aCapBelowTheQuoteIsRefusedByThePlatform() {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        JobRequest request = shell("true");
        Submission.Quoted quoted = customer.quote(request);
        Amount full = quoted.reservation();
        Amount less =
                new Amount(full.asset(), full.units().subtract(BigInteger.ONE), full.decimals());
        refused(
                "reservation-below-quote",
                customer,
                new Submission.Quoted(quoted.spec(), quoted.quote(), less),
                request);
        customer.refunded(before);
    }

    @Test
    void anInputThatWasNeverUploadedIsRefused() {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        JobRequest request = shell("true");
        Submission.Quoted quoted = customer.quote(request);
        Map<String, Object> spec = new LinkedHashMap<>(quoted.spec());
        spec.put("input", io.opnode.domain.content.Cid.ofRaw(new byte[] {1, 2, 3}).value());
        refused(
                "input-not-found",
                customer,
                new Submission.Quoted(spec, quoted.quote(), quoted.reservation()),
                request);
        customer.refunded(before);
    }

    @Test
    void aWalletWithoutMoneyIsRefused() {
        Customer customer = platform.customer();
        JobRequest request = shell("true");
        refused("wallet-insufficient-funds", customer, customer.quote(request), request);
        customer.refunded(BigInteger.ZERO);
    }

    @Test
    void aClassThatNobodyOffersHasNoQuote() {
        Customer customer = platform.customer();
        JobRequest request = shell("true");
        request.deviceClass = "a100";
        CliException refusal =
                catchThrowableOfType(CliException.class, () -> customer.quote(request));
        assertThat(refusal.code()).isEqualTo("no-matching-offer");
        assertThat(refusal.hint()).isNotBlank();
    }

    @Test
    void aJobThatNobodyCanTakeIsExplainedAndCancelledForNothing() {
        Customer customer = platform.customer().withMoney();
        BigInteger before = customer.available();
        JobRequest request = shell("true");
        Submission.Quoted quoted = customer.quote(request);
        request.deviceClass = "a100";
        Map<String, Object> spec = new LinkedHashMap<>(quoted.spec());
        @SuppressWarnings("unchecked")
        Map<String, Object> resources =
                new LinkedHashMap<>((Map<String, Object>) quoted.spec().get("resources"));
        resources.put("deviceClass", "a100");
        spec.put("resources", resources);
        String jobId =
                customer.submission()
                        .submit(
                                new Submission.Quoted(spec, quoted.quote(), quoted.reservation()),
                                request,
                                false,
                                () -> true)
                        .jobId();
        customer.awaitState(jobId, "open");

        JsonNode explained = platform.api().get("/api/v1/jobs/" + jobId + "/explain");
        assertThat(explained.path("candidates")).isEmpty();
        assertThat(
                        explained
                                .path("refusals")
                                .path(0)
                                .path("reasons")
                                .path(0)
                                .path("code")
                                .asString())
                .isEqualTo("device-class-differs");

        customer.cancel(jobId);
        JsonNode job = customer.settled(jobId, before);
        assertThat(job.path("phase").asString()).isEqualTo("CANCELLED");
        assertThat(Customer.units(job.path("cost").path("charge"))).isZero();
    }

    @Test
    void aJobWaitsForABusyNodeAndIsCancelledMeanwhileForNothing() {
        Customer first = platform.customer().withMoney();
        Customer second = platform.customer().withMoney();
        BigInteger before = second.available();
        BigInteger firstBefore = first.available();
        String running = first.submit(shell("echo begun; sleep 120"));
        first.awaitLog(running, "begun");
        JobRequest large = shell("true");
        large.devices = platform.capacity();

        String waiting = second.submit(large);
        second.awaitState(waiting, "open");
        JsonNode explained = platform.api().get("/api/v1/jobs/" + waiting + "/explain");
        assertThat(explained.path("refusals").path(0).path("reasons").findValuesAsString("code"))
                .anyMatch(code -> code.startsWith("capacity-"));
        second.cancel(waiting);
        JsonNode job = second.settled(waiting, before);
        assertThat(job.path("phase").asString()).isEqualTo("CANCELLED");
        assertThat(Customer.units(job.path("cost").path("charge"))).isZero();

        first.cancel(running);
        first.settled(running, firstBefore);
    }

    private static void refused(
            String code, Customer customer, Submission.Quoted quoted, JobRequest request) {
        CliException refusal =
                catchThrowableOfType(
                        CliException.class,
                        () -> customer.submission().submit(quoted, request, false, () -> true));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.hint()).isNotBlank();
    }
}
