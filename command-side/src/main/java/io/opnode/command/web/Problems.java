package io.opnode.command.web;

import io.opnode.domain.content.ContentException;
import io.opnode.domain.kernel.Rejection;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Builds RFC 9457 problems with a stable code and a hint. */
public final class Problems {
    private static final String TYPE = "urn:opnode:problem:";

    private Problems() {}

    public static ProblemDetail of(ApiCode code, String detail) {
        return of(code.status(), code.wire(), detail, code.hint());
    }

    public static ProblemDetail of(HttpStatus status, String code, String detail, String hint) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(sentence(code));
        problem.setProperty("code", code);
        problem.setProperty("hint", hint);
        return problem;
    }

    /** A refusal by the domain; its message already says what to do. */
    public static ProblemDetail of(Rejection rejection) {
        String code = rejection.code();
        return of(statusOf(code), code, rejection.message(), hintOf(code));
    }

    static ApiCode codeOf(ContentException failure) {
        return switch (failure.reason()) {
            case NOT_FOUND -> ApiCode.CONTENT_NOT_FOUND;
            case CORRUPT -> ApiCode.CONTENT_CORRUPT;
            case WRONG_KIND -> ApiCode.CONTENT_WRONG_KIND;
            case TOO_LARGE -> ApiCode.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> ApiCode.CONTENT_UNAVAILABLE;
        };
    }

    private static HttpStatus statusOf(String code) {
        if (code.endsWith("-unknown")) {
            return HttpStatus.NOT_FOUND;
        }
        return switch (code) {
            case "job-stale-epoch", "job-wrong-phase", "job-already-submitted" ->
                    HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static final Map<String, String> HINTS =
            Map.ofEntries(
                    Map.entry("job-unknown", "List your jobs with `opnode job list`."),
                    Map.entry("job-stale-epoch", "Stop the container and clean up."),
                    Map.entry("job-wrong-phase", "Look at the job with `opnode job show`."),
                    Map.entry("job-already-submitted", "Submit with a new job id."),
                    Map.entry(
                            "meter-refused", "Send readings that the node's key signed, in order."),
                    Map.entry("wallet-unknown", "Open the wallet with `opnode wallet show`."),
                    Map.entry("wallet-insufficient-funds", "Deposit with `opnode wallet deposit`."),
                    Map.entry("mandate-unknown", "Sign a mandate and submit it with a job."),
                    Map.entry("mandate-unusable", "Sign a new mandate."),
                    Map.entry("node-unknown", "Register the node first."),
                    Map.entry("wallet-order-refused", "Sign the order anew, with your clock set."));

    private static String hintOf(String code) {
        return HINTS.getOrDefault(code, "Correct what the detail names and try again.");
    }

    private static String sentence(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
