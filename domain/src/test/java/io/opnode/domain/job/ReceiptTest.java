package io.opnode.domain.job;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.hash;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;
import static io.opnode.domain.job.JobStory.NODE;
import static io.opnode.domain.job.JobStory.OTHER;
import static io.opnode.domain.job.JobStory.assignment;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.TestNode;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.RefuseAssignment;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.receipt.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The receipt says everything of the job, in one form of bytes. */
class ReceiptTest {
    private final JobStory job = new JobStory();

    private Map<String, Object> receipt() {
        return Receipt.of(job.state(Job.Settled.class)).toCanonical();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> json, String name) {
        return (Map<String, Object>) Objects.requireNonNull(json.get(name));
    }

    /** One node refuses, the second runs for ten seconds. */
    private void secondTry() {
        job.opened(fullSpec(), usdc(100_000));
        job.done(assignment(NODE));
        job.done(new RefuseAssignment(JOB, 1, NODE.id(), List.of("busy")));
        job.pass(Duration.ofSeconds(1));
        job.done(assignment(OTHER));
        job.done(new AcceptAssignment(JOB, 2, OTHER.id()));
        job.done(new StartAttempt(JOB, 2, OTHER.id(), job.now()));
        job.pass(Duration.ofSeconds(10));
        job.done(new ReportUsage(JOB, 2, OTHER.id(), OTHER.batch(TestNode.chain(JOB, 2, 10_000))));
        job.done(new FinishAttempt(JOB, 2, OTHER.id(), fullResult()));
        job.settling();
    }

    private static JobSpec fullSpec() {
        JobSpec plain = spec();
        TreeMap<String, String> environment = new TreeMap<>(Map.of("LANG", "C"));
        return new JobSpec(
                plain.image(),
                plain.command(),
                environment,
                plain.resources(),
                Optional.of(Cid.ofRaw(new byte[] {7})),
                plain.maxRuntime(),
                plain.maxAttempts(),
                Optional.of(usdc(9_000_000)));
    }

    private static WorkResult fullResult() {
        return new WorkResult(
                new Ending(EndCause.COMPLETED, "node", "done"),
                Optional.of(0),
                Optional.of(hash("image")),
                Optional.of(Cid.ofRaw(new byte[] {8})),
                1_234,
                Optional.of(Cid.ofRaw(new byte[] {9})),
                hash("log"),
                567,
                Optional.of(T0),
                Optional.of(T0.plusSeconds(10)));
    }

    @Test
    void saysWhatRanWhereAndWhatCameOut() {
        secondTry();
        Map<String, Object> json = receipt();
        assertThat(json)
                .containsEntry("schema", "opnode.receipt.v1")
                .containsEntry("jobId", "job-1")
                .containsEntry("specHash", fullSpec().hash().value())
                .containsEntry("contentProfile", "unixfs-v1-2025")
                .containsEntry("input", Cid.ofRaw(new byte[] {7}).value())
                .containsEntry("submittedAt", "2026-03-01T12:00:00Z")
                .containsEntry("endedAt", "2026-03-01T12:00:11Z")
                .containsEntry("settledAt", "2026-03-01T12:00:11Z")
                .containsKeys("payer", "owner", "mandateId", "spec");
        assertThat(part(json, "node"))
                .containsEntry("nodeId", OTHER.id().value())
                .containsEntry("nodeKey", OTHER.key().value())
                .containsEntry("address", address(9).value());
        assertThat(part(json, "result"))
                .containsEntry("exitCode", 0)
                .containsEntry("imageDigest", hash("image").value())
                .containsEntry("output", Cid.ofRaw(new byte[] {8}).value())
                .containsEntry("outputBytes", 1_234L)
                .containsEntry("log", Cid.ofRaw(new byte[] {9}).value())
                .containsEntry("logHash", hash("log").value())
                .containsEntry("logBytes", 567L)
                .containsEntry("startedAt", "2026-03-01T12:00:00Z")
                .containsEntry("finishedAt", "2026-03-01T12:00:10Z");
        assertThat(part(json, "ending"))
                .containsEntry("cause", "COMPLETED")
                .containsEntry("fault", "NOBODY")
                .containsEntry("actor", OTHER.id().value())
                .containsEntry("detail", "done");
    }

    @Test
    void saysWhatWasMeteredAndPaid() {
        secondTry();
        Map<String, Object> json = receipt();
        assertThat(part(json, "meter"))
                .containsEntry("sequence", 1L)
                .containsEntry("billableMillis", 10_000L)
                .containsEntry("computeMillis", 10_000L)
                .containsEntry("head", TestNode.chain(JOB, 2, 10_000).getFirst().hash().value())
                .containsKeys(
                        "cpuMillis",
                        "memoryByteSeconds",
                        "networkBytesIn",
                        "networkBytesOut",
                        "storageByteSeconds",
                        "energyMillijoules",
                        "deviceBusyMillis");
        assertThat(part(json, "payment"))
                .containsEntry("reserved", usdc(100_000).toCanonical())
                .containsEntry("charge", usdc(10_000).toCanonical())
                .containsEntry("total", usdc(10_000).toCanonical())
                .containsEntry("discount", usdc(0).toCanonical())
                .containsEntry("provider", usdc(8_000).toCanonical())
                .containsEntry("stakers", usdc(1_200).toCanonical())
                .containsEntry("treasury", usdc(800).toCanonical())
                .containsEntry("refund", usdc(90_000).toCanonical())
                .containsEntry("payTo", address(9).value())
                .containsKeys("lines", "refundTo");
        assertThat(part(json, "price"))
                .containsEntry("parameterVersion", 1)
                .containsEntry("discountBasisPoints", 0)
                .containsEntry("providerBasisPoints", 8_000)
                .containsEntry("stakersBasisPoints", 1_200)
                .containsEntry("treasuryBasisPoints", 800)
                .containsEntry("computePerHour", usdc(3_600_000).toCanonical());
    }

    @Test
    void tellsEveryAttempt() {
        secondTry();
        List<?> attempts = (List<?>) Objects.requireNonNull(receipt().get("attempts"));
        assertThat(attempts).hasSize(2);
        @SuppressWarnings("unchecked")
        Map<String, Object> first = (Map<String, Object>) attempts.getFirst();
        assertThat(first)
                .containsEntry("number", 1)
                .containsEntry("epoch", 1L)
                .containsEntry("nodeId", NODE.id().value())
                .containsEntry("assignedAt", "2026-03-01T12:00:00Z")
                .containsEntry("endedAt", "2026-03-01T12:00:00Z")
                .doesNotContainKeys("startedAt", "meter");
        assertThat(part(first, "ending")).containsEntry("cause", "NODE_REFUSED");
        @SuppressWarnings("unchecked")
        Map<String, Object> second = (Map<String, Object>) attempts.getLast();
        assertThat(second).containsEntry("startedAt", "2026-03-01T12:00:01Z").containsKey("meter");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        job.submitted().deadline();
        job.settling();
        assertThat(receipt()).doesNotContainKeys("input", "result", "node", "meter", "price");
        assertThat(part(receipt(), "payment")).doesNotContainKey("payTo");
    }

    @Test
    void isTheSameBytesEachTime() {
        secondTry();
        String text = CanonicalJson.write(receipt());
        assertThat(text).isEqualTo(CanonicalJson.write(receipt())).startsWith("{\"attempts\":[");
        assertThat(text).contains("\"units\":\"10000\"").doesNotContain("null");
    }

    @Test
    void hashesTheWholeSpecification() {
        Map<String, Object> json = fullSpec().toCanonical();
        assertThat(json)
                .containsEntry("schema", "opnode.spec.v1")
                .containsEntry("image", "busybox")
                .containsEntry("command", List.of("sh", "-c", "true"))
                .containsEntry("environment", Map.of("LANG", "C"))
                .containsEntry("input", Cid.ofRaw(new byte[] {7}).value())
                .containsEntry("maxRuntimeSeconds", 60L)
                .containsEntry("maxAttempts", 3)
                .containsEntry("maxPricePerHour", usdc(9_000_000).toCanonical());
        assertThat(part(json, "resources"))
                .containsEntry("deviceClass", "cpu")
                .containsEntry("devices", 1)
                .containsEntry("cpuMillicores", 500)
                .containsEntry("memoryBytes", 64L << 20)
                .containsEntry("diskBytes", 64L << 20)
                .containsEntry("egress", false);
        assertThat(spec().toCanonical()).doesNotContainKeys("input", "maxPricePerHour");
        assertThat(spec().hash()).isNotEqualTo(fullSpec().hash());
    }
}
