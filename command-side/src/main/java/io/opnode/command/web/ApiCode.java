package io.opnode.command.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Every refusal that the API itself makes; refusals of the domain carry their own codes. The code
 * on the wire is the name in lower case with hyphens.
 */
public enum ApiCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Correct the field that the detail names."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Send less at once; the detail names the limit."),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT, "Use a new Idempotency-Key for a new request."),
    IDEMPOTENCY_KEY_IN_PROGRESS(
            HttpStatus.CONFLICT, "Wait for the first request, then send this one again."),
    SESSION_REQUIRED(HttpStatus.UNAUTHORIZED, "Open a session: POST /api/v1/providers/sessions."),
    CHALLENGE_UNKNOWN(
            HttpStatus.UNAUTHORIZED, "Ask for a new challenge and answer it within its time."),
    SESSION_SIGNATURE_INVALID(
            HttpStatus.UNAUTHORIZED, "Sign the challenge with the private key of nodeKey."),
    TOO_MANY_CHALLENGES(HttpStatus.TOO_MANY_REQUESTS, "Try again in a minute."),
    TOO_MANY_STREAMS(HttpStatus.TOO_MANY_REQUESTS, "Close a stream before you open another."),
    NODE_UNKNOWN(HttpStatus.NOT_FOUND, "Use the node id that your session answer gave."),
    ATTEMPT_UNKNOWN(HttpStatus.NOT_FOUND, "This node holds no such attempt; stop it and clean up."),
    JOB_UNKNOWN(HttpStatus.NOT_FOUND, "List your jobs with `opnode job list`."),
    LOG_GAP(HttpStatus.CONFLICT, "Send the log again from the offset `acknowledged`."),
    OFFSET_OUT_OF_RANGE(HttpStatus.BAD_REQUEST, "Use an offset that an earlier answer gave."),
    ASSET_UNKNOWN(
            HttpStatus.UNPROCESSABLE_CONTENT, "Ask GET /api/v1/chain which assets there are."),
    CAP_BELOW_RESERVATION(
            HttpStatus.UNPROCESSABLE_CONTENT, "Sign a mandate whose cap covers the reservation."),
    RESERVATION_BELOW_QUOTE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Raise the reservation, shorten maxRuntime, or accept a shorter run with"
                    + " \"allowBelowQuote\": true."),
    MANDATE_FOR_ANOTHER_JOB(
            HttpStatus.UNPROCESSABLE_CONTENT, "Sign a mandate with this job's key or with zero."),
    MANDATE_WRONG_WALLET(
            HttpStatus.UNPROCESSABLE_CONTENT, "Sign a mandate of the wallet that pays."),
    MANDATE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Correct the mandate and sign it again."),
    NO_OPEN_MANDATE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Sign a mandate for the job, or see `opnode wallet low-balance show`."),
    ORDER_SIGNATURE_INVALID(
            HttpStatus.UNPROCESSABLE_CONTENT, "Sign the order with the key that owns the wallet."),
    INPUT_NOT_FOUND(
            HttpStatus.UNPROCESSABLE_CONTENT, "Upload the input to /api/v1/content/blocks first."),
    NO_MATCHING_OFFER(
            HttpStatus.UNPROCESSABLE_CONTENT, "Ask for less, or pay more; see `refusals`."),
    CONTENT_NOT_FOUND(HttpStatus.NOT_FOUND, "Check the CID and the path."),
    CONTENT_CORRUPT(HttpStatus.UNPROCESSABLE_CONTENT, "Send the bytes that the CID names."),
    CONTENT_WRONG_KIND(
            HttpStatus.UNPROCESSABLE_CONTENT, "Use /files for files, /directories else."),
    CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Split the content; the detail has the limit."),
    CONTENT_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Try again; the content store is down."),
    CHAIN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Try again; the chain does not answer."),
    OUTCOME_UNKNOWN(
            HttpStatus.SERVICE_UNAVAILABLE, "Send the same request again; repeating it is safe.");

    private final HttpStatus status;
    private final String hint;

    ApiCode(HttpStatus status, String hint) {
        this.status = status;
        this.hint = hint;
    }

    public HttpStatus status() {
        return status;
    }

    /** What to do next. */
    public String hint() {
        return hint;
    }

    /** As it stands in the problem's {@code code}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
