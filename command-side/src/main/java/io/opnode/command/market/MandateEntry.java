package io.opnode.command.market;

import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.SpendingMandate;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a mandate says about the match.
 *
 * @param node SHA-256 of the one node id allowed, or zero for any
 * @param maxPricePerHour minor units per device and hour, or 0 for no limit
 */
public record MandateEntry(MandateId mandateId, Hash32 node, BigInteger maxPricePerHour) {

    /** Empty when it allows any node at any price. */
    static Optional<MandateEntry> of(MandateId mandateId, SpendingMandate terms) {
        return terms.node().isZero() && terms.maxPricePerHour().signum() == 0
                ? Optional.empty()
                : Optional.of(new MandateEntry(mandateId, terms.node(), terms.maxPricePerHour()));
    }

    Optional<BigInteger> limit() {
        return Optional.of(maxPricePerHour).filter(units -> units.signum() > 0);
    }

    boolean names(NodeId nodeId) {
        byte[] id = nodeId.value().getBytes(StandardCharsets.UTF_8);
        return node.value().equals(Sha256.of(id).value());
    }
}
