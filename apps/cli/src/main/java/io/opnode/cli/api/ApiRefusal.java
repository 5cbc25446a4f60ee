package io.opnode.cli.api;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a problem document (RFC 9457) into an error with the right exit code. */
final class ApiRefusal {
    private static final int MAX_FACTS = 50;

    private ApiRefusal() {}

    static CliException of(int status, String body) {
        JsonNode problem = parsed(body);
        String code = problem.path("code").asString("http-" + status);
        String detail =
                problem.path("detail")
                        .asString("The platform answered with status " + status + ".");
        String hint = problem.path("hint").asString(hintFor(status));
        return new CliException(exitCode(status, code), code, detail, hint, facts(problem));
    }

    /** Why each node refused, where the problem says so. */
    private static List<String> facts(JsonNode problem) {
        List<String> facts = new ArrayList<>();
        for (JsonNode node : problem.path("refusals")) {
            for (JsonNode reason : node.path("reasons")) {
                facts.add(
                        node.path("nodeId").asString("")
                                + ": "
                                + reason.path("message").asString("")
                                + " "
                                + reason.path("hint").asString(""));
            }
        }
        return facts.size() <= MAX_FACTS ? facts : facts.subList(0, MAX_FACTS);
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank()
                    ? ApiClient.JSON.createObjectNode()
                    : ApiClient.JSON.readTree(body);
        } catch (JacksonException e) {
            return ApiClient.JSON.createObjectNode();
        }
    }

    private static ExitCode exitCode(int status, String code) {
        if (code.contains("funds") || code.startsWith("cap-") || code.contains("price-above")) {
            return ExitCode.FUNDS_OR_CAP;
        }
        return switch (status) {
            case 400, 413, 415 -> ExitCode.USAGE;
            case 401, 403 -> ExitCode.NOT_SIGNED_IN;
            case 402 -> ExitCode.FUNDS_OR_CAP;
            case 404 -> ExitCode.NOT_FOUND;
            case 409 -> ExitCode.CONFLICT;
            case 429 -> ExitCode.RATE_LIMITED;
            case 502, 503, 504 -> ExitCode.NETWORK;
            default -> ExitCode.FAILURE;
        };
    }

    private static String hintFor(int status) {
        return switch (status) {
            case 401 -> "The token in the home folder does not fit; check --home and --api.";
            case 404 -> "Check the id; list what there is with `opnode job list`.";
            case 429 -> "Wait a little and try again.";
            default -> "Run `opnode doctor`; the launcher's log says more.";
        };
    }
}
