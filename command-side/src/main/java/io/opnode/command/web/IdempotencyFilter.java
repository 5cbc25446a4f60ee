package io.opnode.command.web;

import io.opnode.domain.kernel.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated POST of the client API as the first time. Workers' requests are idempotent by
 * their content and need no key.
 */
@Component
@Order(IdempotencyFilter.ORDER)
class IdempotencyFilter extends OncePerRequestFilter {
    static final int ORDER = 30;
    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,128}");

    private final IdempotencyStore store;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyStore store, ProblemWriter problems) {
        this.store = store;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith("/api/v1/")
                || request.getRequestURI().startsWith("/api/v1/providers/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!FORM.matcher(key).matches()) {
            problems.write(
                    response,
                    Problems.of(
                            ApiCode.MALFORMED_REQUEST,
                            HEADER + ": not usable (expected 1 to 128 printable characters)"));
            return;
        }
        byte[] body;
        try {
            body = request.getInputStream().readAllBytes();
        } catch (BodyTooLargeException e) {
            problems.write(
                    response, Problems.of(ApiCode.BODY_TOO_LARGE, String.valueOf(e.getMessage())));
            return;
        }
        Sha256 caller = hash(Objects.requireNonNullElse(request.getHeader("Authorization"), ""));
        String head = request.getRequestURI() + "?" + request.getQueryString() + "\n";
        Sha256 asked = hash(head + Sha256.of(body));
        switch (store.claim(caller, key, asked)) {
            case IdempotencyStore.Claim.Ours ours ->
                    first(caller, key, new Replayable(request, body), response, chain);
            case IdempotencyStore.Claim.InProgress busy ->
                    refuse(response, ApiCode.IDEMPOTENCY_KEY_IN_PROGRESS, "is being answered");
            case IdempotencyStore.Claim.OtherRequest other ->
                    refuse(response, ApiCode.IDEMPOTENCY_KEY_REUSED, "stands for another request");
            case IdempotencyStore.Claim.Answered answered -> {
                response.setHeader(REPLAYED, "true");
                response.setStatus(answered.status());
                if (!answered.contentType().isEmpty()) {
                    response.setContentType(answered.contentType());
                }
                response.getOutputStream().write(answered.body());
            }
        }
    }

    private void first(
            Sha256 caller,
            String key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, answer);
            if (answer.getStatus() < 500) {
                store.answer(
                        caller,
                        key,
                        answer.getStatus(),
                        Objects.requireNonNullElse(answer.getContentType(), ""),
                        answer.getContentAsByteArray());
                done = true;
            }
        } finally {
            if (!done) {
                store.release(caller, key);
            }
        }
        answer.copyBodyToResponse();
    }

    private void refuse(HttpServletResponse response, ApiCode code, String what)
            throws IOException {
        problems.write(response, Problems.of(code, "This " + HEADER + " " + what + "."));
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Replayable extends HttpServletRequestWrapper {
        private final byte[] body;

        Replayable(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    return bytes.read(into, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("a kept body is read at once");
                }
            };
        }
    }
}
