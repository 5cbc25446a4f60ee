package io.opnode.cli.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a wallet's balance is watched, for people. */
public final class BalanceText {
    private BalanceText() {}

    /** All in one line. */
    public static String summary(JsonNode balance) {
        JsonNode rule = balance.path("rule");
        if (!rule.isObject()) {
            return "not watched; see `opnode wallet low-balance set --help`";
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                (balance.path("low").asBoolean() ? "low, " : "enough, ")
                        + "below "
                        + Amount.of(rule.path("threshold"))
                        + (rule.path("topUp").isObject()
                                ? " topped up by " + Amount.of(rule.path("topUp"))
                                : " it is told"));
        JsonNode last = balance.path("lastTopUp");
        if (last.isObject()) {
            parts.add(
                    "last top-up "
                            + last.path("state").asString()
                            + " at "
                            + last.path("at").asString());
        }
        withheld(balance).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private static Optional<String> withheld(JsonNode balance) {
        JsonNode why = balance.path("withheld");
        if (!why.isObject()) {
            return Optional.empty();
        }
        String until = why.path("until").asString("");
        return Optional.of(
                "no top-up: "
                        + Plain.text(why.path("reason").asString())
                        + (until.isEmpty() ? "" : " (again at " + until + ")"));
    }

    /** A line for each spender. */
    public static List<String> sessions(JsonNode balance) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode session : balance.path("sessions")) {
            rows.add(
                    List.of(
                            session.path("spender").asString(),
                            Amount.of(session.path("cap")).toString(),
                            span(Duration.ofSeconds(session.path("periodSeconds").asLong())),
                            session.path("expiry").asString()));
        }
        return rows.isEmpty()
                ? List.of("no session: nobody but you can sign for this wallet")
                : Out.table(List.of("SPENDER", "CAP", "EVERY", "UNTIL"), rows);
    }

    private static String span(Duration span) {
        if (span.toSeconds() % Duration.ofDays(1).toSeconds() == 0) {
            return span.toDays() + "d";
        }
        if (span.toSeconds() % Duration.ofHours(1).toSeconds() == 0) {
            return span.toHours() + "h";
        }
        return span.toSeconds() + "s";
    }
}
