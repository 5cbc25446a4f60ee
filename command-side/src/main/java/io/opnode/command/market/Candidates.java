package io.opnode.command.market;

import io.opnode.domain.job.Resources;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.market.Candidate;
import io.opnode.domain.market.Demand;
import io.opnode.domain.market.FreeCapacity;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeId;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States the book in the terms of the matching policy. */
final class Candidates {
    /** Until reputations are told apart, every node has this one. */
    static final int REPUTATION = 500;

    private static final NodeId NOBODY = new NodeId("node-" + "0".repeat(40));

    private Candidates() {}

    /** Every node with what it has left. */
    static Collection<Candidate> of(MarketBook.View view) {
        Map<NodeId, Book.Load> more = new HashMap<>();
        view.pending()
                .forEach((jobId, nodeId) ->
                        view.book()
                                .job(jobId)
                                .filter(JobEntry::open)
                                .ifPresent(job -> add(more, nodeId, job)));
        return view.book().nodes().stream()
                .map(node -> candidate(node, load(view, more, node.nodeId())))
                .toList();
    }

    /** Every node as it will be when its present jobs are over. */
    static Collection<Candidate> idle(MarketBook.View view) {
        return view.book().nodes().stream().map(node -> candidate(node, Book.Load.NONE)).toList();
    }

    private static void add(Map<NodeId, Book.Load> more, NodeId nodeId, JobEntry job) {
        Resources resources = job.spec().resources();
        more.merge(
                nodeId,
                Book.Load.NONE.plus(resources, 1),
                (before, one) -> before.plus(resources, 1));
    }

    private static Book.Load load(
            MarketBook.View view, Map<NodeId, Book.Load> more, NodeId nodeId) {
        return view.book().loadOf(nodeId).plus(more.getOrDefault(nodeId, Book.Load.NONE));
    }

    private static Candidate candidate(NodeEntry node, Book.Load load) {
        Inventory has = node.inventory();
        FreeCapacity free =
                new FreeCapacity(
                        Math.max(0, node.offer().capacity() - load.devices()),
                        (int) Math.max(0, has.cpuMillicores() - load.cpuMillicores()),
                        Math.max(0, has.memoryBytes() - load.memoryBytes()),
                        Math.max(0, has.diskBytes() - load.diskBytes()));
        return new Candidate(
                node.nodeId(),
                node.key(),
                node.operator(),
                node.offer(),
                free,
                node.presence() == NodeEntry.Presence.ONLINE,
                REPUTATION);
    }

    /** What a job in the book asks for. */
    static Demand demand(MarketBook.View view, JobEntry job) {
        Optional<MandateEntry> mandate = view.book().mandate(job.mandateId());
        Optional<NodeId> only =
                mandate.filter(m -> !m.node().isZero())
                        .map(m ->
                                view.book().nodes().stream()
                                        .map(NodeEntry::nodeId)
                                        .filter(m::names)
                                        .findFirst()
                                        .orElse(NOBODY));
        Optional<BigInteger> limit = mandate.flatMap(MandateEntry::limit);
        return new Demand(
                job.spec(),
                job.reservation(),
                new BasisPoints(0),
                Set.copyOf(job.failed()),
                only,
                limit,
                0);
    }

    /** A reservation that never stands in the way, for quotes. */
    static Money plenty(Asset asset) {
        return new Money(asset, BigInteger.ONE.shiftLeft(200));
    }
}
