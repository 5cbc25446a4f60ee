package io.opnode.cli.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.cli.CliException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRequestTest {
    private final JobRequest request = new JobRequest();

    JobRequestTest() {
        request.image = Optional.of("busybox");
        request.command = List.of("true");
    }

    @Test
    void writesTheSpecificationAsTheApiTakesIt() {
        request.cpu = "0.5";
        request.memory = "1g";
        request.disk = "10MiB";
        request.maxRuntime = "2h";
        request.maxPrice = Optional.of("0.5usdc");
        Map<String, Object> asset = Map.of("code", "USDC", "decimals", 6, "chainId", 31_337);
        Map<String, Object> spec = request.toSpec("busybox", Optional.of("cid"), asset, 6);
        assertThat(spec)
                .containsEntry("image", "busybox")
                .containsEntry("command", List.of("true"))
                .containsEntry("input", "cid")
                .containsEntry("maxRuntime", "PT2H")
                .containsEntry("maxAttempts", 3)
                .containsEntry("maxPricePerHour", Map.of("asset", asset, "units", "500000"));
        assertThat(spec.get("resources"))
                .isEqualTo(
                        Map.of(
                                "deviceClass",
                                "cpu",
                                "devices",
                                1,
                                "cpuMillicores",
                                500L,
                                "memoryBytes",
                                1L << 30,
                                "diskBytes",
                                10L << 20,
                                "egress",
                                false));
    }

    @ParameterizedTest
    @CsvSource({"90s, 90", "10m, 600", "2H, 7200", "1d, 86400"})
    void readsTimes(String text, long seconds) {
        assertThat(Spans.parse("--wait", text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void refusesWhatItCannotRead() {
        refused("time-unreadable", wrong -> wrong.maxRuntime = "soon");
        refused("size-unreadable", wrong -> wrong.memory = "much");
        refused("size-unreadable", wrong -> wrong.memory = "999999999999999t");
        refused("cpu-unreadable", wrong -> wrong.cpu = "-1");
        refused("amount-unreadable", wrong -> wrong.maxCost = Optional.of("5"));
        refused("amount-unreadable", wrong -> wrong.maxPrice = Optional.of("5"));
        refused("command-missing", wrong -> wrong.command = List.of());
        refused("image-missing", wrong -> wrong.template = Optional.of("shell"));
        refused("input-not-found", wrong -> wrong.input = Optional.of(Path.of("no", "where")));
    }

    private static void refused(String code, Consumer<JobRequest> mistake) {
        JobRequest wrong = new JobRequestTest().request;
        wrong.check();
        mistake.accept(wrong);
        assertThatThrownBy(wrong::check)
                .isInstanceOfSatisfying(
                        CliException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
