package io.opnode.command.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies beyond their limit, by their declared length or while they are read. */
@Component
@Order(BodyLimitFilter.ORDER)
class BodyLimitFilter extends OncePerRequestFilter {
    static final int ORDER = 20;

    private final WebSettings settings;
    private final ProblemWriter problems;

    BodyLimitFilter(WebSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitOf(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            problems.write(
                    response,
                    Problems.of(ApiCode.BODY_TOO_LARGE, BodyTooLargeException.sentence(limit)));
            return;
        }
        chain.doFilter(new Bounded(request, limit), response);
    }

    private long limitOf(String path) {
        if (path.startsWith("/api/v1/content/blocks/")) {
            return settings.maxBlockBody().toBytes();
        }
        return path.startsWith("/api/v1/providers/") && path.endsWith("/logs")
                ? settings.maxLogChunk().toBytes()
                : settings.maxJsonBody().toBytes();
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), limit);
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream from;
        private final long limit;
        private long taken;

        BoundedStream(ServletInputStream from, long limit) {
            this.from = from;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = from.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = from.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            taken += read;
            if (taken > limit) {
                throw new BodyTooLargeException(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return from.isFinished();
        }

        @Override
        public boolean isReady() {
            return from.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            from.setReadListener(listener);
        }
    }
}
