package io.opnode.worker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.metering.Usage;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.Gpu;
import io.opnode.domain.node.Inventory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProtocolJsonTest {

    private static final String HASH = "0x" + "a".repeat(64);

    private final JsonMapper json = ProtocolJson.mapper();

    @Test
    void writesABatchExactlyAsTheProtocolSays() {
        MeterReading reading =
                new MeterReading(
                        new JobId("job-a"),
                        1,
                        2,
                        new Usage(1, 2, 3, 4, 5, 6, 7, 8),
                        Instant.parse("2026-01-01T00:00:00.120Z"),
                        new Sha256(HASH));
        MeterBatch batch = new MeterBatch(List.of(reading), new NodeSignature("b".repeat(128)));
        String text = json.writeValueAsString(batch);
        assertThat(json.readTree(text))
                .isEqualTo(
                        json.readTree(
                                """
                                {"readings":[{"jobId":"job-a","epoch":1,"sequence":2,
                                 "usage":{"computeMillis":1,"cpuMillis":2,"memoryByteSeconds":3,
                                  "networkBytesIn":4,"networkBytesOut":5,"storageByteSeconds":6,
                                  "energyMillijoules":7,"deviceBusyMillis":8},
                                 "at":"2026-01-01T00:00:00.120Z","previous":"%s"}],
                                 "signature":"%s"}
                                """
                                        .formatted(HASH, "b".repeat(128))));
        assertThat(json.readValue(text, MeterBatch.class)).isEqualTo(batch);
    }

    @Test
    void leavesOutWhatIsAbsentInAResult() {
        AttemptResult result =
                new AttemptResult(
                        new Ending(EndCause.IMAGE_NOT_FOUND, "node", "no"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        new Sha256(HASH),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        String text = json.writeValueAsString(result);
        assertThat(json.readTree(text))
                .isEqualTo(
                        json.readTree(
                                """
                                {"ending":{"cause":"IMAGE_NOT_FOUND","actor":"node","detail":"no"},
                                 "outputBytes":0,"logHash":"%s","logBytes":0}
                                """
                                        .formatted(HASH)));
        assertThat(json.readValue(text, AttemptResult.class)).isEqualTo(result);
    }

    @Test
    void writesARegistrationExactlyAsTheProtocolSays() {
        Registration.Price price = new Registration.Price("USDC", "1000000");
        Registration registration =
                new Registration(
                        new EvmAddress("0x" + "1".repeat(40)),
                        new Inventory(
                                2000,
                                3,
                                4,
                                List.of(
                                        new Gpu(
                                                new DeviceClass("a100"),
                                                new Sha256(HASH),
                                                5,
                                                "6"))),
                        new Registration.Offer(
                                "a100",
                                1,
                                new Registration.Prices(price, price, price),
                                "local",
                                "runc"));
        String money = "{\"asset\":\"USDC\",\"units\":\"1000000\"}";
        assertThat(json.valueToTree(registration).toString())
                .isEqualTo(
                        json.readTree(
                                        """
                                        {"operator":"0x%s","inventory":{"cpuMillicores":2000,
                                         "memoryBytes":3,"diskBytes":4,"gpus":[{"model":"a100",
                                         "uuidHash":"%s","vramBytes":5,"driver":"6"}]},
                                         "offer":{"deviceClass":"a100","capacity":1,"tariff":{
                                         "computePerHour":%s,"egressPerGib":%s,
                                         "storagePerGibHour":%s},"region":"local","runtime":"runc"}}
                                        """
                                                .formatted(
                                                        "1".repeat(40), HASH, money, money, money))
                                .toString());
    }

    @Test
    void readsAnAssignmentWithFiguresAsTextOrNumbersAndFieldsOfALaterVersion() {
        Assignment assignment =
                json.readValue(
                        """
                        {"jobId":"job-a","attempt":1,"epoch":"3","fundedMillis":"60000","new":[1],
                         "spec":{"image":"a/b:c","command":["x"],"environment":{},"resources":{
                          "deviceClass":"cpu","devices":1,"cpuMillicores":100,
                          "memoryBytes":"67108864","diskBytes":1048576,"egress":false},
                          "input":null,"maxRuntime":"PT60S","maxAttempts":1,
                          "maxPricePerHour":{"asset":{"code":"USDC","decimals":6,"chainId":"1"},
                           "units":"5"}},
                         "acceptBy":"2026-01-01T00:00:00Z","logCapBytes":100,"outputCapBytes":100}
                        """,
                        Assignment.class);
        assertThat(assignment.key()).isEqualTo(new AttemptKey(new JobId("job-a"), 3));
        assertThat(assignment.spec().maxRuntime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(assignment.spec().input()).isEmpty();
        assertThat(assignment.spec().resources().memoryBytes()).isEqualTo(64 << 20);
    }

    @Test
    @DisplayName("A01: an order that cannot be read is passed over, the next one is read")
    void passesOverWhatItCannotRead() throws IOException {
        AssignmentStream stream =
                stream(
                        """
                        : ping
                        event: assignment
                        id: 1
                        data: {"jobId":"../etc","epoch":-1}

                        event: news
                        data: {}

                        event: stop
                        id: 7
                        data: {"jobId":"job-a",
                        data: "epoch":2,"reason":"x"}

                        """);
        assertThat(stream.next().orElseThrow()).isInstanceOf(AssignmentStream.Order.Unknown.class);
        assertThat(stream.next().orElseThrow()).isInstanceOf(AssignmentStream.Order.Unknown.class);
        assertThat(stream.next().orElseThrow())
                .isEqualTo(
                        new AssignmentStream.Order.Stop(
                                Optional.of("7"), new AttemptKey(new JobId("job-a"), 2), "x"));
        assertThat(stream.next()).isEmpty();
        stream.close();
    }

    @Test
    @DisplayName("A12: an endless line ends the stream instead of the worker")
    void refusesAnEndlessLine() {
        AssignmentStream stream = stream("data: " + "x".repeat(AssignmentStream.LINE_BYTES_MAX));
        assertThatThrownBy(stream::next)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line");
        stream.close();
    }

    private AssignmentStream stream(String text) {
        return new AssignmentStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), json);
    }
}
