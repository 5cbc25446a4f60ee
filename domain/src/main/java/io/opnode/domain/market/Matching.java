package io.opnode.domain.market;

import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.node.NodeId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The market's answer.
 *
 * @param match absent when no offer fits
 * @param refusals by node id, every reason of every offer that does not fit
 */
public record Matching(Optional<Match> match, SortedMap<String, List<OfferRefusal>> refusals) {

    /** A node and the price that is locked with it. */
    public record Match(Candidate candidate, LockedPrice price) {}

    public Matching {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
    }

    /** Empty when the offer fits, or was not asked. */
    public List<OfferRefusal> refusalsOf(NodeId nodeId) {
        return refusals.getOrDefault(nodeId.value(), List.of());
    }
}
