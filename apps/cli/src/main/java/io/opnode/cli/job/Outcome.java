package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a job ended and where the money went, for people and for exit codes. */
public final class Outcome {
    private Outcome() {}

    /** 0 when it did what it should (or is not over yet), 20 to 23 otherwise. */
    public static ExitCode exitCode(JsonNode job) {
        JsonNode reason = job.path("reason");
        return switch (job.path("phase").asString("")) {
            case "CANCELLED" -> ExitCode.JOB_CANCELLED;
            case "FAILED", "EXPIRED" -> failed(reason);
            default -> ExitCode.OK;
        };
    }

    private static ExitCode failed(JsonNode reason) {
        return switch (reason.path("code").asString("")) {
            case "timed-out", "budget-exhausted" -> ExitCode.JOB_TIMED_OUT;
            case "funding-refused" -> ExitCode.FUNDS_OR_CAP;
            default ->
                    reason.path("fault").asString("").equals("node")
                            ? ExitCode.PROVIDER_LOST
                            : ExitCode.JOB_FAILED;
        };
    }

    /**
     * @throws CliException with the reason when the job did not do what it should
     */
    public static ExitCode require(JsonNode job) {
        if (exitCode(job) != ExitCode.OK) {
            throw error(job);
        }
        return ExitCode.OK;
    }

    /** Why a job did not do what it should. */
    public static CliException error(JsonNode job) {
        JsonNode reason = job.path("reason");
        return new CliException(
                exitCode(job),
                reason.path("code").asString("unknown"),
                reason.path("message").asString("The job did not complete."),
                reason.path("hint").asString("Look at it with `opnode job show`."));
    }

    /** The settlement, line by line. */
    public static List<String> money(JsonNode job) {
        JsonNode cost = job.path("cost");
        if (!cost.isObject()) {
            return List.of("nothing was charged");
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        pairs.add(Map.entry("reserved", Amount.of(cost.path("reserved")).toString()));
        for (JsonNode line : cost.path("lines")) {
            pairs.add(Map.entry("  " + line.path("meter").asString(""), meter(line)));
        }
        JsonNode discount = cost.path("discount");
        if (discount.isObject() && Amount.of(discount).units().signum() > 0) {
            pairs.add(Map.entry("  discount", "-" + Amount.of(discount)));
        }
        JsonNode total = cost.path("total");
        if (total.isObject() && exceeds(total, cost.path("charge"))) {
            pairs.add(Map.entry("  beyond the reservation, free", "-" + excess(total, cost)));
        }
        pairs.add(Map.entry("charge", Amount.of(cost.path("charge")).toString()));
        pairs.add(Map.entry("  provider", share(cost, "provider")));
        pairs.add(Map.entry("  stakers", share(cost, "stakers")));
        pairs.add(Map.entry("  treasury", share(cost, "treasury")));
        pairs.add(Map.entry("refund", Amount.of(cost.path("refund")).toString()));
        return Out.pairs(pairs);
    }

    private static boolean exceeds(JsonNode total, JsonNode charge) {
        return Amount.of(total).units().compareTo(Amount.of(charge).units()) > 0;
    }

    private static Amount excess(JsonNode total, JsonNode cost) {
        Amount all = Amount.of(total);
        BigInteger free = all.units().subtract(Amount.of(cost.path("charge")).units());
        return new Amount(all.asset(), free, all.decimals());
    }

    /** Such as {@code 0.000123 USDC (4435 ms at 0.100000 USDC per hour)}. */
    private static String meter(JsonNode line) {
        String unit = line.path("unit").asString("");
        String counted =
                switch (unit) {
                    case "hour" -> " ms";
                    case "GiB" -> " bytes";
                    default -> " byte-seconds";
                };
        return Amount.of(line.path("amount"))
                + "  ("
                + line.path("quantity").asString("0")
                + counted
                + " at "
                + Amount.of(line.path("rate"))
                + " per "
                + unit
                + ")";
    }

    private static String share(JsonNode cost, String party) {
        return Amount.of(cost.path("split").path(party)).toString();
    }
}
