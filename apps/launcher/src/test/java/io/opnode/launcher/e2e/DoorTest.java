package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.worker.identity.NodeIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who gets in: the home's token everywhere, a worker's session where workers have business. */
@Tag("docker")
@ExtendWith(SharedPlatform.class)
class DoorTest {
    private final Platform platform;
    private final Wire wire;

    DoorTest(Platform platform) {
        this.platform = platform;
        this.wire = Wire.to(platform.address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/jobs",
                "/api/v1/openapi",
                "/api/v1/ledger",
                "/api/v1/providers",
                "/api/v1/devnet/faucet",
                "/api/v1/content/blocks/x",
                "/actuator/prometheus",
                "/actuator",
                "/error",
                "/",
                "/no-such-path"
            })
    void withoutATokenNothingOpens(String path) {
        Wire.Answer answer = wire.get(path, Optional.empty());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("token-missing-or-wrong").contains("hint");
        assertThat(wire.get(path, Optional.of("0".repeat(64))).status()).isEqualTo(401);
        assertThat(wire.get(path, Optional.of("")).status()).isEqualTo(401);
    }

    @Test
    void aTokenInTheWrongPlaceDoesNotCount() {
        assertThat(wire.get("/api/v1/jobs?token=" + platform.token(), Optional.empty()).status())
                .isEqualTo(401);
        assertThat(wire.get("/api/v1/jobs", Optional.of(platform.token().toUpperCase())).status())
                .isEqualTo(401);
    }

    @Test
    void healthIsOpenAndTellsTheStateOnly() {
        Wire.Answer health = wire.get("/actuator/health", Optional.empty());
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/jobs",
                "/api/v1/providers/../jobs",
                "/api/v1/providers/%2e%2e/jobs",
                "/api/v1/providers/..;/jobs",
                "/api/v1/providers/..;x=y/jobs",
                "/api/v1/providers/x/../../jobs",
                "/api/v1/providers/..%2fjobs",
                "/api/v1/providers/..%5cjobs",
                "/api/v1/providers//../jobs",
                "/api/v1/content/../wallets",
                "/api/v1/providers/%2e%2e/ledger",
                "/api/v1/jobs;/api/v1/providers/",
                "/api/v1/jobs?x=/api/v1/providers/",
                "/actuator/prometheus",
                "/api/v1/providers/../../../actuator/prometheus"
            })
    @DisplayName("A02: a worker's session opens the worker's paths and no others")
    void workerSessionsOpenNothingElse(String path, @TempDir Path folder) throws IOException {
        Wire.Answer answer = wire.get(path, Optional.of(workerSession(folder)));
        assertThat(answer.status()).as(answer.body()).isIn(400, 401);
        assertThat(answer.body()).doesNotContain("items").doesNotContain("jobId");
    }

    @Test
    @DisplayName("A02: a worker cannot speak for another node")
    void aWorkerCannotSpeakForAnother(@TempDir Path folder) throws IOException {
        Optional<String> session = Optional.of(workerSession(folder));
        Wire.Answer answer =
                wire.send(
                        "POST",
                        "/api/v1/providers/" + platform.nodeId() + "/goodbye",
                        session,
                        "application/json",
                        "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isIn(401, 403, 404);
    }

    private String workerSession(Path folder) throws IOException {
        NodeIdentity identity = NodeIdentity.in(folder);
        String key = identity.key().value();
        JsonNode challenge =
                platform.api().post("/api/v1/providers/challenges", Map.of("nodeKey", key));
        String nonce = challenge.path("nonce").asString();
        byte[] message = ("opnode.session.v1\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
        String token =
                platform.api()
                        .post(
                                "/api/v1/providers/sessions",
                                Map.of(
                                        "nodeKey", key,
                                        "nonce", nonce,
                                        "signature", identity.sign(message).value()))
                        .path("token")
                        .asString("");
        assertThat(token).isNotEmpty();
        return token;
    }
}
