package io.opnode.query.node;

import io.opnode.domain.node.NodeId;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.PageLimits;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Providers as clients read them. */
@RestController
@RequestMapping("/api/v1/providers")
public class NodeController {
    private static final String LIST = "List them with `opnode provider list`.";

    private final Ask ask;
    private final PageLimits limits;

    public NodeController(Ask ask, PageLimits limits) {
        this.ask = ask;
        this.limits = limits;
    }

    @GetMapping
    public ResponseEntity<NodePage> list(
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam("limit") Optional<Integer> limit) {
        NodePage page = ask.one(new ListNodes(limits.request(cursor, limit)), NodePage.class);
        return Answer.list(page, page.position());
    }

    @GetMapping("/{nodeId}")
    public ResponseEntity<NodeView> show(@PathVariable("nodeId") String nodeId) {
        NodeId id = Parameters.id("provider", nodeId, NodeId::new, LIST);
        NodeView node =
                ask.optional(new FindNode(id), NodeView.class)
                        .orElseThrow(() -> Problem.unknown("provider", nodeId, LIST));
        return Answer.resource(node, node.position(), node.changedAtPosition());
    }
}
