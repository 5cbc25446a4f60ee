package io.opnode.cli.job;

import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.domain.content.Cid;
import io.opnode.domain.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A contested charge for people. */
public final class DisputeText {
    private DisputeText() {}

    /** Of the dispute if there is one, else of what opening one takes. */
    public static List<String> lines(JsonNode view) {
        JsonNode dispute = view.path("dispute");
        if (!dispute.isObject()) {
            List<String> lines = new ArrayList<>(List.of("not contested"));
            lines.addAll(terms(view));
            return lines;
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        pairs.add(Map.entry("dispute", dispute.path("disputeId").asString()));
        pairs.add(Map.entry("state", dispute.path("state").asString()));
        pairs.add(
                Map.entry(
                        "opened",
                        dispute.path("openedAt").asString()
                                + " by the "
                                + (dispute.path("byPayee").asBoolean() ? "payee " : "payer ")
                                + dispute.path("disputer").asString()));
        pairs.add(Map.entry("charge", Amount.of(dispute.path("charge")).toString()));
        pairs.add(Map.entry("bond", Amount.of(dispute.path("bond")).toString()));
        pairs.add(Map.entry("evidence", evidence(dispute)));
        if (dispute.path("resolvedAt").isString()) {
            pairs.add(Map.entry("decided", dispute.path("resolvedAt").asString()));
        } else {
            pairs.add(
                    Map.entry(
                            "decided by",
                            "governance until "
                                    + dispute.path("resolveBy").asString()
                                    + "; then anybody upholds it: opnode dispute enforce "
                                    + dispute.path("jobId").asString()));
        }
        return Out.pairs(pairs);
    }

    /** What contesting the charge takes, and until when it is possible. */
    public static List<String> terms(JsonNode view) {
        JsonNode terms = view.path("terms");
        if (!terms.isObject()) {
            return List.of("the charge is not settled on chain yet");
        }
        return Out.pairs(
                List.of(
                        Map.entry("charge", Amount.of(terms.path("receipt").path("charge")) + ""),
                        Map.entry("bond", Amount.of(terms.path("bond")).toString()),
                        Map.entry("until", terms.path("windowEnds").asString()),
                        Map.entry(
                                "decided by",
                                "governance within "
                                        + terms.path("secondsToDecide").asLong() / 86_400
                                        + " days; then anybody may uphold it")));
    }

    public static List<String> row(JsonNode dispute) {
        return List.of(
                dispute.path("jobId").asString(),
                dispute.path("state").asString(),
                Amount.of(dispute.path("charge")).toString(),
                dispute.path("resolveBy").asString());
    }

    private static String evidence(JsonNode dispute) {
        String hash = dispute.path("evidence").asString();
        return Cid.of(Cid.Codec.RAW, new Sha256(hash)).value();
    }
}
