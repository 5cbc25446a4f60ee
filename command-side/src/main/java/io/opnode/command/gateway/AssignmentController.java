package io.opnode.command.gateway;

import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.EventTail;
import io.opnode.command.web.WireBody;
import io.opnode.command.web.WireJson;
import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The stream of what a node shall run and stop; an event's id is its position in the log. */
@RestController
@RequestMapping("/api/v1/providers/{nodeId}/assignments")
@WorkerOnly
class AssignmentController {
    /** Orders read at once. */
    private static final int PAGE = 100;

    private final AttemptTable attempts;
    private final EventTail tail;
    private final WireJson json;
    private final GatewaySettings settings;

    AssignmentController(
            AttemptTable attempts, EventTail tail, WireJson json, GatewaySettings settings) {
        this.attempts = attempts;
        this.tail = tail;
        this.json = json;
        this.settings = settings;
    }

    record Stop(JobId jobId, long epoch, String reason) implements WireBody {}

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> assignments(
            @PathVariable String nodeId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        NodeId node = new NodeId(nodeId);
        if (tail.readers(nodeId) >= settings.maxStreamsPerNode()) {
            throw new ApiRefusal(
                    ApiCode.TOO_MANY_STREAMS,
                    "This node has " + settings.maxStreamsPerNode() + " assignment streams open.");
        }
        long after = last == null ? 0 : EventTail.position(last);
        return Flux.defer(() -> tail.of(nodeId, new Reader(node, after, last == null)));
    }

    /** Remembers how far one stream is. */
    private final class Reader implements EventTail.Source {
        private final NodeId node;
        private long after;

        /** Up to here only what the node still holds; 0 for a stream that goes on. */
        private final long start;

        Reader(NodeId node, long after, boolean fromTheBeginning) {
            this.node = node;
            this.after = after;
            this.start = fromTheBeginning ? attempts.lastPosition(node) : 0;
        }

        @Override
        public List<ServerSentEvent<String>> next() {
            if (after < start) {
                List<AttemptTable.Order> held = attempts.orders(node, after, start, true, PAGE);
                after = held.size() < PAGE ? start : held.getLast().position();
                if (!held.isEmpty()) {
                    return held.stream().map(this::event).toList();
                }
            }
            List<AttemptTable.Order> orders =
                    attempts.orders(node, after, Long.MAX_VALUE, false, PAGE);
            if (!orders.isEmpty()) {
                after = orders.getLast().position();
            }
            return orders.stream().map(this::event).toList();
        }

        private ServerSentEvent<String> event(AttemptTable.Order order) {
            String data =
                    order.stop()
                            ? json.text(new Stop(order.jobId(), order.epoch(), order.reason()))
                            : order.assignment();
            return ServerSentEvent.builder(data)
                    .id(Long.toString(order.position()))
                    .event(order.stop() ? "stop" : "assignment")
                    .build();
        }
    }
}
