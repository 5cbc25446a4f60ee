package io.opnode.domain.market;

import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.node.NodeId;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/**
 * What a job asks of the market.
 *
 * @param discount of the payer's stake tier
 * @param excluded nodes that had their try
 * @param onlyNode the one node that the payer's mandate allows
 * @param mandateLimit the mandate's highest price per device and hour in minor units
 * @param minReputation 0 to 1,000
 */
public record Demand(
        JobSpec spec,
        Money reservation,
        BasisPoints discount,
        Set<NodeId> excluded,
        Optional<NodeId> onlyNode,
        Optional<BigInteger> mandateLimit,
        int minReputation) {
    public Demand {
        excluded = Set.copyOf(excluded);
        Check.range("minReputation", minReputation, 0, Candidate.MAX_REPUTATION);
    }

    /** Without discount, exclusions or limits beyond the specification's. */
    public static Demand of(JobSpec spec, Money reservation) {
        return new Demand(
                spec,
                reservation,
                new BasisPoints(0),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    public Demand excluding(Set<NodeId> nodes) {
        return new Demand(
                spec, reservation, discount, nodes, onlyNode, mandateLimit, minReputation);
    }
}
