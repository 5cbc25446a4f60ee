package io.opnode.domain.node;

import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.TARIFF;
import static io.opnode.domain.Samples.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.Story;
import io.opnode.domain.TestNode;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.NodeCommand.BringOnline;
import io.opnode.domain.node.NodeCommand.DrainNode;
import io.opnode.domain.node.NodeCommand.RegisterNode;
import io.opnode.domain.node.NodeCommand.SuspectNode;
import io.opnode.domain.node.NodeCommand.TakeOffline;
import io.opnode.domain.node.NodeEvent.NodeCameOnline;
import io.opnode.domain.node.NodeEvent.NodeDraining;
import io.opnode.domain.node.NodeEvent.NodeRegistered;
import io.opnode.domain.node.NodeEvent.NodeSuspected;
import io.opnode.domain.node.NodeEvent.NodeWentOffline;
import io.opnode.domain.node.NodeEvent.OfferChanged;
import io.opnode.domain.node.NodeRejection.KeyBelongsToAnotherNode;
import io.opnode.domain.node.NodeRejection.NodeUnknown;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NodeDeciderTest {
    private static final TestNode NODE = new TestNode(1);
    private static final NodeId ID = NODE.id();
    private static final SuspectNode SUSPECT = new SuspectNode(ID);
    private static final BringOnline ONLINE = new BringOnline(ID);
    private static final DrainNode DRAIN = new DrainNode(ID);
    private static final TakeOffline OFFLINE = new TakeOffline(ID, OfflineCause.LEASE_LOST);

    private final Story<Node, NodeCommand, NodeEvent> node = new Story<>(new NodeDecider());

    private static RegisterNode register(EvmAddress operator) {
        return new RegisterNode(
                ID,
                NODE.key(),
                operator,
                new Inventory(4_000, 1L << 33, 1L << 34, List.of()),
                new NodeOffer(new DeviceClass("cpu"), 2, TARIFF, "local", "runc"));
    }

    private void registered() {
        node.done(register(address(1)));
    }

    private void online() {
        registered();
        node.done(ONLINE);
    }

    @Test
    void knowsOnlyNodesThatRegistered() {
        node.when(ONLINE).thenRefused(NodeUnknown.class);
        node.when(OFFLINE).thenRefused(NodeUnknown.class);
    }

    @Test
    void refusesAKeyOfAnotherNode() {
        RegisterNode foreign = register(address(1));
        TestNode other = new TestNode(2);
        RegisterNode stolen =
                new RegisterNode(ID, other.key(), address(1), foreign.inventory(), foreign.offer());
        node.when(stolen).thenRefused(KeyBelongsToAnotherNode.class);
        registered();
        node.when(stolen).thenRefused(KeyBelongsToAnotherNode.class);
    }

    @Test
    @DisplayName("I-11: registered again with the same content changes nothing")
    void registersOnceAndUpdatesItsOffer() {
        node.when(register(address(1))).then(NodeRegistered.class);
        node.when(register(address(1))).thenNothing();
        node.when(register(address(2))).then(OfferChanged.class);
        assertThat(node.state(Node.Registered.class).profile().operator()).isEqualTo(address(2));
        assertThat(node.state(Node.Registered.class).profile().key()).isEqualTo(NODE.key());
    }

    @Test
    void comesOnlineOnce() {
        registered();
        node.when(OFFLINE).thenNothing();
        node.when(SUSPECT).thenNothing();
        node.when(DRAIN).thenNothing();
        node.when(ONLINE).then(NodeCameOnline.class);
        node.when(ONLINE).thenNothing();
    }

    @Test
    void isSuspectedAndComesBack() {
        online();
        node.when(SUSPECT).then(NodeSuspected.class);
        node.when(SUSPECT).thenNothing();
        node.when(ONLINE).then(NodeCameOnline.class);
    }

    @Test
    void goesOfflineAndComesBack() {
        online();
        node.done(SUSPECT);
        node.when(OFFLINE).then(NodeWentOffline.class);
        assertThat(node.state(Node.Offline.class).cause()).isEqualTo(OfflineCause.LEASE_LOST);
        node.when(OFFLINE).thenNothing();
        node.when(SUSPECT).thenNothing();
        node.when(DRAIN).thenNothing();
        node.when(ONLINE).then(NodeCameOnline.class);
        node.when(OFFLINE).then(NodeWentOffline.class);
    }

    @Test
    void drainsUntilItHasBeenOffline() {
        online();
        node.when(DRAIN).then(NodeDraining.class);
        node.when(DRAIN).thenNothing();
        node.when(ONLINE).thenNothing();
        node.when(SUSPECT).thenNothing();
        node.when(OFFLINE).then(NodeWentOffline.class);
        node.when(ONLINE).then(NodeCameOnline.class);
        node.done(SUSPECT);
        node.when(DRAIN).then(NodeDraining.class);
    }

    @Test
    void keepsItsStateWhenItsOfferChanges() {
        online();
        node.done(register(address(2)));
        assertThat(node.state()).isInstanceOf(Node.Online.class);
        node.done(SUSPECT);
        node.done(register(address(3)));
        assertThat(node.state()).isInstanceOf(Node.Suspect.class);
        node.done(DRAIN);
        node.done(register(address(4)));
        assertThat(node.state()).isInstanceOf(Node.Draining.class);
        node.done(OFFLINE);
        node.done(register(address(5)));
        assertThat(node.state(Node.Offline.class).profile().operator()).isEqualTo(address(5));
    }

    @Test
    void throwsOnCorruptHistory() {
        NodeDecider decider = new NodeDecider();
        assertThatThrownBy(() -> decider.evolve(decider.initial(), new NodeDraining(ID)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NodeDraining cannot happen to a node that is");
        NodeEvent first = node.done(register(address(1))).getFirst();
        assertThatThrownBy(() -> decider.evolve(node.state(), first))
                .isInstanceOf(IllegalStateException.class);
        assertThat(T0).isNotNull();
    }

    @Test
    void isNamedAfterItsKey() {
        assertThat(ID.value()).matches("node-[0-9a-f]{40}");
        byte[] message = {1, 2, 3};
        assertThat(NODE.key().verifies(message, NODE.sign(message))).isTrue();
        assertThat(NODE.key().verifies(new byte[] {1}, NODE.sign(message))).isFalse();
        assertThat(new TestNode(2).key().verifies(message, NODE.sign(message))).isFalse();
    }
}
