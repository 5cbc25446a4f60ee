package io.opnode.command.gateway;

import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a worker act for its own node only; another's id is answered as if it did not exist. */
@Configuration(proxyBeanMethods = false)
class WorkerGuard implements HandlerInterceptor, WebMvcConfigurer {
    static final String SPEAKER = "io.opnode.speaker";

    private final WorkerSessions sessions;
    private final LeaseKeeper leases;

    WorkerGuard(WorkerSessions sessions, LeaseKeeper leases) {
        this.sessions = sessions;
        this.leases = leases;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/providers/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().isAnnotationPresent(WorkerOnly.class)) {
            return true;
        }
        WorkerSessions.Speaker speaker =
                sessions.find(request.getHeader("Authorization"))
                        .orElseThrow(() ->
                                new ApiRefusal(
                                        ApiCode.SESSION_REQUIRED, "No valid worker session."));
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<?, ?> named = variables instanceof Map<?, ?> map ? map : Map.of();
        Object nodeId = named.get("nodeId");
        if (nodeId != null && !nodeId.equals(speaker.nodeId().value())) {
            throw new ApiRefusal(ApiCode.NODE_UNKNOWN, "There is no such node here.");
        }
        if (named.containsKey("jobId")) {
            leases.reported(speaker.nodeId());
        }
        request.setAttribute(SPEAKER, speaker);
        return true;
    }
}
