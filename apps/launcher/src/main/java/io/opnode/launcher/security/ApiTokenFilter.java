package io.opnode.launcher.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request through when it carries the token that lies in the home folder, or, for the
 * worker's paths alone, a worker session. Answers 401 otherwise, before anything is read of the
 * body.
 */
public final class ApiTokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final String API = "/api/v1/";

    private final byte[] token;
    private final Predicate<@Nullable String> isWorkerSession;

    public ApiTokenFilter(String token, Predicate<@Nullable String> isWorkerSession) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.isWorkerSession = isWorkerSession;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Decoded and normalised by the container, unlike the request URI: no /../ reaches round
        // the check.
        String path = request.getServletPath();
        if (isOpen(path) || mayPass(path, request.getHeader("Authorization"))) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }

    private static boolean isOpen(String path) {
        return path.equals("/actuator/health")
                || path.equals(API + "providers/challenges")
                || path.equals(API + "providers/sessions");
    }

    private boolean mayPass(String path, @Nullable String header) {
        return isOwner(header) || (isWorkerPath(path) && isWorkerSession.test(header));
    }

    private boolean isOwner(@Nullable String header) {
        return header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        token, header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWorkerPath(String path) {
        return path.startsWith(API + "providers/") || path.startsWith(API + "content/");
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"opnode\"");
        response.setContentType("application/problem+json");
        response.getWriter()
                .write(
                        """
                        {"title":"Not signed in","status":401,"code":"token-missing-or-wrong",\
                        "detail":"The request carries no valid token.",\
                        "hint":"Send Authorization: Bearer with the content of api-token in the home folder."}
                        """);
    }
}
