package io.opnode.command.gateway;

import io.opnode.command.kernel.Commands;
import io.opnode.command.web.AssetDirectory;
import io.opnode.command.web.WireBody;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeOffer;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A node's registration and signs of life. */
@RestController
@RequestMapping("/api/v1/providers")
@WorkerOnly
class ProviderController {
    /** Attempts that one heartbeat may name. */
    static final int MAX_RUNNING = 1_024;

    private final Commands commands;
    private final LeaseKeeper leases;
    private final NextActions next;
    private final AssetDirectory assets;

    ProviderController(
            Commands commands, LeaseKeeper leases, NextActions next, AssetDirectory assets) {
        this.commands = commands;
        this.leases = leases;
        this.next = next;
        this.assets = assets;
    }

    record Registration(EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements WireBody {}

    record Registered(NodeId nodeId, EvmAddress operator, Inventory inventory, NodeOffer offer)
            implements WireBody {}

    record Running(JobId jobId, long epoch) implements WireBody {}

    record Heartbeat(List<Running> running) implements WireBody {
        Heartbeat {
            running = List.copyOf(running);
            Check.range("running", running.size(), 0, MAX_RUNNING);
        }
    }

    record HeartbeatAnswer(List<NextActions.Action> actions) implements WireBody {}

    @GetMapping("/assets")
    List<Asset> assets() {
        return assets.all();
    }

    @PutMapping("/{nodeId}")
    Registered register(
            @PathVariable String nodeId,
            @RequestBody Registration body,
            @RequestAttribute(WorkerGuard.SPEAKER) WorkerSessions.Speaker speaker) {
        NodeId id = new NodeId(nodeId);
        commands.send(
                new NodeCommand.RegisterNode(
                        id, speaker.key(), body.operator(), body.inventory(), body.offer()));
        return new Registered(id, body.operator(), body.inventory(), body.offer());
    }

    @PostMapping("/{nodeId}/heartbeats")
    HeartbeatAnswer heartbeat(@PathVariable String nodeId, @RequestBody Heartbeat body) {
        NodeId id = new NodeId(nodeId);
        leases.heard(id);
        return new HeartbeatAnswer(
                body.running().stream().map(r -> next.of(id, r.jobId(), r.epoch())).toList());
    }

    @PostMapping("/{nodeId}/goodbye")
    HeartbeatAnswer goodbye(@PathVariable String nodeId) {
        leases.goodbye(new NodeId(nodeId));
        return new HeartbeatAnswer(List.of());
    }
}
