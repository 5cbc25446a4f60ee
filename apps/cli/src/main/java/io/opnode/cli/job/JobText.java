package io.opnode.cli.job;

import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A job for people. */
public final class JobText {
    private JobText() {}

    /** What it has cost so far, or {@code -}. */
    public static String cost(JsonNode job) {
        JsonNode charge = job.path("charge");
        return charge.isObject() ? Amount.of(charge).toString() : "-";
    }

    public static List<String> lines(JsonNode job) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        add(pairs, "job", job.path("jobId"));
        pairs.add(
                Map.entry(
                        "phase",
                        job.path("phase").asString("")
                                + " ("
                                + job.path("state").asString("")
                                + ")"));
        JsonNode reason = job.path("reason");
        add(pairs, "reason", reason.path("message"));
        add(pairs, "", reason.path("hint"));
        add(pairs, "image", job.path("spec").path("image"));
        add(pairs, "waiting for", job.path("waitingFor"));
        add(pairs, "runs until", job.path("fundedUntil"));
        add(pairs, "exit code", job.path("exitCode"));
        add(pairs, "outputs", job.path("output").path("cid"));
        add(pairs, "receipt", job.path("receipt").path("cid"));
        add(pairs, "settled by", job.path("anchor").path("txHash"));
        JsonNode dispute = job.path("dispute");
        if (dispute.isObject()) {
            pairs.add(Map.entry("charge", contested(dispute)));
        }
        List<String> lines = new ArrayList<>(Out.pairs(pairs));
        for (JsonNode entry : job.path("timeline")) {
            lines.add(
                    "  " + entry.path("at").asString("") + "  " + entry.path("text").asString(""));
        }
        return lines;
    }

    private static String contested(JsonNode dispute) {
        String who = dispute.path("byPayee").asBoolean() ? "payee" : "payer";
        return switch (dispute.path("state").asString()) {
            case "open" -> "contested by its " + who + " (opnode dispute show)";
            case "upheld" -> "was contested by its " + who + ", who was right";
            default -> "was contested by its " + who + ", and stands";
        };
    }

    private static void add(List<Map.Entry<String, String>> pairs, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            pairs.add(Map.entry(name, value.asString("")));
        }
    }
}
