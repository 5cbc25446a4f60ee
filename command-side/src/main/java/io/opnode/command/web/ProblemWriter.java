package io.opnode.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Writes a problem from a filter, where no controller advice reaches. */
@Component
public class ProblemWriter {
    private final WireJson json;

    public ProblemWriter(WireJson json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", String.valueOf(problem.getType()));
        members.put("title", String.valueOf(problem.getTitle()));
        members.put("status", problem.getStatus());
        members.put("detail", String.valueOf(problem.getDetail()));
        Map<String, Object> more = problem.getProperties();
        if (more != null) {
            members.putAll(more);
        }
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.bytes(members));
    }
}
