package io.opnode.cli.job;

import io.opnode.cli.output.Amount;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A quote for people. */
public final class QuoteText {
    private QuoteText() {}

    public static List<String> lines(JsonNode quote) {
        List<String> lines = new ArrayList<>();
        for (JsonNode offer : quote.path("offers")) {
            lines.add(
                    offer.path("nodeId").asString()
                            + ": "
                            + Amount.of(offer.path("pricePerHour"))
                            + " per device and hour, at most "
                            + Amount.of(offer.path("reservation")));
        }
        int refused = quote.path("refusals").size();
        if (refused > 0) {
            lines.add(
                    refused + (refused == 1 ? " other node" : " other nodes") + " cannot take it");
        }
        return lines;
    }
}
