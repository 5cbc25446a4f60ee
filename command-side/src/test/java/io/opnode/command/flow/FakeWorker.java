package io.opnode.command.flow;

import io.opnode.command.Samples;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.Usage;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A worker that speaks the protocol and runs nothing. */
final class FakeWorker {
    private static final Instant READ_AT = Instant.parse("2026-01-01T00:00:00Z");

    private final KeyPair keys;
    final String nodeKey;
    String api;
    String nodeId = "";
    String token = "";

    FakeWorker(String api) {
        this.api = api;
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        byte[] encoded = keys.getPublic().getEncoded();
        nodeKey = HexFormat.of().formatHex(encoded, encoded.length - 32, encoded.length);
    }

    String sign(byte[] bytes) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(bytes);
            return HexFormat.of().formatHex(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String challenge() {
        return Http.send("POST", api + "/providers/challenges", null, Map.of("nodeKey", nodeKey))
                .json()
                .path("nonce")
                .asString();
    }

    Http.Answer answer(String nonce, String signature) {
        return Http.send(
                "POST",
                api + "/providers/sessions",
                null,
                Map.of("nodeKey", nodeKey, "nonce", nonce, "signature", signature));
    }

    FakeWorker openSession() {
        String nonce = challenge();
        byte[] message = ("opnode.session.v1\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
        JsonNode session = answer(nonce, sign(message)).json();
        token = session.path("token").asString();
        nodeId = session.path("nodeId").asString();
        return this;
    }

    Http.Answer register(int capacity, long pricePerHour) {
        Map<String, Object> price = Map.of("asset", "USDC", "units", Long.toString(pricePerHour));
        Map<String, Object> small = Map.of("asset", "USDC", "units", "100");
        return send(
                "PUT",
                "",
                Map.of(
                        "operator", Samples.OPERATOR.value(),
                        "inventory",
                                Map.of(
                                        "cpuMillicores",
                                        4000,
                                        "memoryBytes",
                                        8L << 30,
                                        "diskBytes",
                                        16L << 30,
                                        "gpus",
                                        List.of()),
                        "offer",
                                Map.of(
                                        "deviceClass", "cpu",
                                        "capacity", capacity,
                                        "tariff",
                                                Map.of(
                                                        "computePerHour", price,
                                                        "egressPerGib", small,
                                                        "storagePerGibHour", small),
                                        "region", "local",
                                        "runtime", "runc")));
    }

    Http.Answer heartbeat() {
        return send("POST", "/heartbeats", Map.of("running", List.of()));
    }

    FakeWorker online(int capacity, long pricePerHour) {
        openSession();
        register(capacity, pricePerHour);
        heartbeat();
        return this;
    }

    Http.Answer send(String method, String path, Object body) {
        return Http.send(method, api + "/providers/" + nodeId + path, token, body);
    }

    Stream assignments(String lastEventId) {
        return new Stream(api + "/providers/" + nodeId + "/assignments", token, lastEventId);
    }

    Http.Answer status(JobId job, long epoch, Map<String, Object> status) {
        return send("POST", attempt(job, epoch) + "/status", status);
    }

    Http.Answer accept(JobId job, long epoch) {
        return status(job, epoch, Map.of("status", "ACCEPTED"));
    }

    Http.Answer started(JobId job, long epoch) {
        return status(
                job,
                epoch,
                Map.of(
                        "status",
                        "STARTED",
                        "startedAt",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()));
    }

    Http.Answer log(JobId job, long epoch, long offset, String text) {
        return send(
                "POST",
                attempt(job, epoch) + "/logs?offset=" + offset,
                text.getBytes(StandardCharsets.UTF_8));
    }

    Http.Answer readings(JobId job, long epoch, Map<String, Object> batch) {
        return send("POST", attempt(job, epoch) + "/readings", batch);
    }

    /** Readings 1 to {@code count}, each with {@code step} ms more compute time than the last. */
    Map<String, Object> batch(JobId job, long epoch, int count, long step) {
        List<Map<String, Object>> all = new ArrayList<>();
        Sha256 previous = MeterReading.genesis(job, epoch);
        MeterReading last = null;
        for (int n = 1; n <= count; n++) {
            Usage usage = new Usage(n * step, n, n, 0, 0, 0, 0, 0);
            last = new MeterReading(job, epoch, n, usage, READ_AT, previous);
            previous = last.hash();
            all.add(json(last));
        }
        return Map.of("readings", all, "signature", sign(last.canonicalBytes()));
    }

    private static Map<String, Object> json(MeterReading reading) {
        Usage usage = reading.usage();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("computeMillis", usage.computeMillis());
        figures.put("cpuMillis", usage.cpuMillis());
        figures.put("memoryByteSeconds", usage.memoryByteSeconds());
        figures.put("networkBytesIn", usage.networkBytesIn());
        figures.put("networkBytesOut", usage.networkBytesOut());
        figures.put("storageByteSeconds", usage.storageByteSeconds());
        figures.put("energyMillijoules", usage.energyMillijoules());
        figures.put("deviceBusyMillis", usage.deviceBusyMillis());
        return Map.of(
                "jobId", reading.jobId().value(),
                "epoch", reading.epoch(),
                "sequence", reading.sequence(),
                "usage", figures,
                "at", reading.at().toString(),
                "previous", reading.previous().value());
    }

    Http.Answer result(
            JobId job, long epoch, String cause, int exitCode, Map<String, Object> batch) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ending", Map.of("cause", cause, "actor", "node", "detail", ""));
        body.put("exitCode", exitCode);
        body.put("outputBytes", 0);
        body.put("logHash", Sha256.of(new byte[0]).value());
        body.put("logBytes", 0);
        if (batch != null) {
            body.put("batch", batch);
        }
        return send("POST", attempt(job, epoch) + "/result", body);
    }

    static String attempt(JobId job, long epoch) {
        return "/jobs/" + job + "/attempts/" + epoch;
    }
}
