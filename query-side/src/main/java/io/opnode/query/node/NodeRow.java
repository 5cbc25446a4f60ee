package io.opnode.query.node;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeOffer;
import io.opnode.domain.node.OfflineCause;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Folds a node's events into what is shown of it. */
final class NodeRow extends FoldedRow {
    private long registeredPosition;
    private String state = "registered";
    private String operator = "";
    private String nodeKey = "";
    private @Nullable OfferView offer;
    private @Nullable InventoryView inventory;
    private @Nullable String offlineCause;
    private Instant registeredAt = Instant.EPOCH;
    private Instant updatedAt = Instant.EPOCH;

    @Override
    protected void apply(LoggedEvent logged) {
        updatedAt = logged.at();
        switch ((NodeEvent) logged.event()) {
            case NodeEvent.NodeRegistered e -> {
                registeredPosition = logged.position();
                registeredAt = logged.at();
                nodeKey = e.key().value();
                offers(e.operator(), e.inventory(), e.offer());
            }
            case NodeEvent.OfferChanged e -> offers(e.operator(), e.inventory(), e.offer());
            case NodeEvent.NodeCameOnline _ -> enter("online", null);
            case NodeEvent.NodeSuspected _ -> enter("suspect", null);
            case NodeEvent.NodeWentOffline e -> enter("offline", e.cause());
            case NodeEvent.NodeDraining _ -> enter("draining", null);
        }
    }

    private void enter(String newState, @Nullable OfflineCause cause) {
        state = newState;
        offlineCause =
                cause == null ? null : cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void offers(EvmAddress newOperator, Inventory has, NodeOffer newOffer) {
        operator = newOperator.value();
        inventory = InventoryView.of(has);
        offer = OfferView.of(newOffer);
    }

    long registeredPosition() {
        return registeredPosition;
    }

    String state() {
        return state;
    }

    NodeView view(long atPosition, long changedAtPosition, TrackRecord record) {
        OfferView offered = offer;
        InventoryView has = inventory;
        if (offered == null || has == null) {
            throw new IllegalStateException("The first event of " + key() + " is no registration.");
        }
        return new NodeView(
                key(),
                atPosition,
                changedAtPosition,
                state,
                offlineCause,
                operator,
                nodeKey,
                offered,
                has,
                record,
                registeredAt,
                updatedAt);
    }
}
