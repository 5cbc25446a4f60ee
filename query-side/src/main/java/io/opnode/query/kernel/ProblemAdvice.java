package io.opnode.query.kernel;

import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns problems into RFC 9457 answers, for the query side's own controllers. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackages = "io.opnode.query")
public class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SEE_API = "See the API description for its form.";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem) {
        return answer(
                status(problem.kind()),
                problem.code(),
                String.valueOf(problem.getMessage()),
                problem.hint());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException wrong) {
        return answer(
                400,
                "parameter-invalid",
                "The parameter " + wrong.getName() + " has a wrong form.",
                SEE_API);
    }

    /** The client went away; nobody reads an answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {}

    /** Nothing of an unexpected failure is told but that it happened; the log has the rest. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            return answer(
                    status.value(),
                    status.is4xxClientError() ? "request-refused" : "request-failed",
                    String.valueOf(known.getBody().getDetail()),
                    SEE_API);
        }
        LOG.warn("a question was not answered", failure);
        return answer(
                503,
                "not-answered",
                "The question could not be answered now.",
                "Try again, and see /actuator/health.");
    }

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case BAD_REQUEST -> 400;
            case NOT_FOUND -> 404;
            case UNAVAILABLE -> 503;
        };
    }

    private static ResponseEntity<ProblemDetail> answer(
            int status, String code, String detail, String hint) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:opnode:problem:" + code));
        problem.setTitle(
                code.substring(0, 1).toUpperCase(Locale.ROOT)
                        + code.substring(1).replace('-', ' '));
        problem.setDetail(detail);
        problem.setProperty("code", code);
        problem.setProperty("hint", hint);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
