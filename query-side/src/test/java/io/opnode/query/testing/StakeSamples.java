package io.opnode.query.testing;

import static io.opnode.query.testing.Samples.OWNER;
import static io.opnode.query.testing.Samples.fact;
import static io.opnode.query.testing.Samples.second;

import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.governance.GovernanceId;
import io.opnode.domain.governance.ProposalId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.stake.StakeId;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What one staker does, and what stakers decide; the same in every run. */
public final class StakeSamples {
    public static final Asset OPNODE = new Asset("OPNODE", 18, 31_337);
    public static final StakeId STAKE = StakeId.of(31_337, OWNER);
    public static final Hash32 NODE = new Hash32(Samples.sha("node").value());
    public static final GovernanceId GOVERNANCE = GovernanceId.of(31_337);

    private StakeSamples() {}

    private static Money tokens(long units) {
        return Money.of(OPNODE, units);
    }

    /**
     * Stakes 10, takes 4 back, bonds 10, asks for 6 and loses 5: 1 of the units asked for.
     *
     * @param unit minor units
     */
    public static List<StakeEvent> stakeAndBond(long unit) {
        return List.of(
                new StakeEvent.Staked(STAKE, tokens(10 * unit), fact(1_001)),
                new StakeEvent.WithdrawalRequested(
                        STAKE, tokens(4 * unit), second(90), fact(1_002)),
                new StakeEvent.Bonded(STAKE, NODE, tokens(10 * unit), fact(1_003)),
                new StakeEvent.BondReleaseRequested(
                        STAKE, NODE, tokens(6 * unit), second(100), fact(1_004)),
                new StakeEvent.BondSlashed(
                        STAKE,
                        NODE,
                        tokens(5 * unit),
                        tokens(unit),
                        new ShortName("offline"),
                        second(50),
                        new Hash32(Samples.sha("evidence").value()),
                        fact(1_005)),
                new StakeEvent.Withdrawn(STAKE, tokens(4 * unit), fact(1_006)));
    }

    /** Two parameters of the deployment, of which one is changed by a proposal. */
    public static List<GovernanceEvent> feeChanges() {
        return List.of(
                parameter("stakerFeeBps", Optional.empty(), 1_200, 0, 1_001),
                parameter("finalityBlocks", Optional.empty(), 12, 0, 1_002),
                parameter("stakerFeeBps", Optional.of(1_200), 1_300, 1, 1_003),
                new GovernanceEvent.ProposalExecuted(GOVERNANCE, new ProposalId("7"), fact(1_004)));
    }

    private static GovernanceEvent parameter(
            String name, Optional<Integer> before, long value, long version, long block) {
        return new GovernanceEvent.ParameterChanged(
                GOVERNANCE,
                new ShortName(name),
                before.map(BigInteger::valueOf),
                BigInteger.valueOf(value),
                version,
                fact(block));
    }
}
