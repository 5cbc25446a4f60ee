package io.opnode.command.log;

import io.opnode.command.gateway.AttemptTable;
import io.opnode.command.kernel.StateReader;
import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.EventTail;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import reactor.core.publisher.Flux;

/** A job's log, at once or as it grows. */
@RestController
@RequestMapping("/api/v1/jobs/{jobId}/logs")
class JobLogController {
    private final LogStore logs;
    private final AttemptTable attempts;
    private final StateReader states;
    private final EventTail tail;

    JobLogController(LogStore logs, AttemptTable attempts, StateReader states, EventTail tail) {
        this.logs = logs;
        this.attempts = attempts;
        this.states = states;
        this.tail = tail;
    }

    @GetMapping(params = "!follow", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<StreamingResponseBody> read(
            @PathVariable String jobId, @RequestParam(defaultValue = "0") long offset) {
        JobId job = known(jobId);
        long start = inRange(job, offset);
        StreamingResponseBody body =
                out -> {
                    long at = start;
                    byte[] bytes = logs.read(job, at);
                    while (bytes.length > 0) {
                        out.write(bytes);
                        at += bytes.length;
                        bytes = logs.read(job, at);
                    }
                };
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }

    /** Each event's id is the byte offset after it; its data is base64. */
    @GetMapping(params = "follow=true", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> follow(
            @PathVariable String jobId,
            @RequestParam(defaultValue = "0") long offset,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        JobId job = known(jobId);
        long start = inRange(job, last == null ? offset : EventTail.position(last));
        return Flux.defer(() -> tail.of(job.value(), new Follower(job, start)))
                .takeUntil(event -> "end".equals(event.event()));
    }

    private JobId known(String jobId) {
        JobId job = new JobId(jobId);
        if (!attempts.knows(job) && states.job(job) instanceof Job.NotSubmitted) {
            throw new ApiRefusal(ApiCode.JOB_UNKNOWN, "There is no job " + job + ".");
        }
        return job;
    }

    private long inRange(JobId job, long offset) {
        long length = logs.length(job);
        if (offset < 0 || offset > length) {
            throw new ApiRefusal(
                    ApiCode.OFFSET_OUT_OF_RANGE,
                    "offset: " + offset + " (expected 0.." + length + ")");
        }
        return offset;
    }

    /** Remembers how far one reader is. */
    private final class Follower implements EventTail.Source {
        private final JobId job;
        private long at;

        Follower(JobId job, long at) {
            this.job = job;
            this.at = at;
        }

        @Override
        public List<ServerSentEvent<String>> next() {
            // INVARIANT: asked before the bytes, so that nothing comes after "end".
            boolean over = attempts.isOver(job);
            byte[] bytes = logs.read(job, at);
            if (bytes.length > 0) {
                at += bytes.length;
                return List.of(event("log", Base64.getEncoder().encodeToString(bytes)));
            }
            return over ? List.of(event("end", "")) : List.of();
        }

        private ServerSentEvent<String> event(String name, String data) {
            return ServerSentEvent.builder(data).event(name).id(Long.toString(at)).build();
        }
    }
}
