package io.opnode.command.web;

import io.opnode.command.kernel.CommandRefused;
import io.opnode.domain.content.ContentException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever ends a request early into a problem answer that leaks nothing. */
@RestControllerAdvice(basePackages = "io.opnode.command")
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final WireJson json;

    ProblemAdvice(WireJson json) {
        this.json = json;
    }

    @ExceptionHandler(ApiRefusal.class)
    ResponseEntity<ProblemDetail> refused(ApiRefusal refusal) {
        ApiCode code = refusal.code();
        ProblemDetail problem =
                Problems.of(code.status(), refusal.wire(), refusal.detail(), code.hint());
        refusal.facts().forEach((name, fact) -> problem.setProperty(name, json.plain(fact)));
        return answer(problem);
    }

    @ExceptionHandler(ContentException.class)
    ResponseEntity<ProblemDetail> content(ContentException failure) {
        return answer(Problems.of(Problems.codeOf(failure), messageOf(failure)));
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        IllegalArgumentException.class
    })
    ResponseEntity<ProblemDetail> malformed(Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof BodyTooLargeException tooLarge) {
                return answer(Problems.of(ApiCode.BODY_TOO_LARGE, messageOf(tooLarge)));
            }
        }
        return answer(Problems.of(ApiCode.MALFORMED_REQUEST, WireJson.reasonOf(failure)));
    }

    /** The client went away; nobody reads an answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(Exception failure) {
        Optional<ProblemDetail> refusal = CommandRefused.in(failure).map(Problems::of);
        if (refusal.isPresent()) {
            return answer(refusal.get());
        }
        if (failure instanceof ErrorResponse known) {
            ProblemDetail body = known.getBody();
            HttpStatus status = HttpStatus.valueOf(body.getStatus());
            return answer(
                    Problems.of(
                            status,
                            status.is4xxClientError() ? "request-refused" : "request-failed",
                            String.valueOf(body.getDetail()),
                            "See the API's description."));
        }
        LOG.warn("request failed; its caller is told to send it again", failure);
        return answer(
                Problems.of(ApiCode.OUTCOME_UNKNOWN, "The request could not be finished now."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static String messageOf(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
