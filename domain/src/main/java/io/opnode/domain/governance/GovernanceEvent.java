package io.opnode.domain.governance;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.wallet.ChainFact;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/** Everything that can have happened in governance. */
public sealed interface GovernanceEvent extends DomainEvent {
    GovernanceId governanceId();

    ChainFact fact();

    /**
     * A protocol parameter has another value, or its first.
     *
     * @param before empty at the deployment
     * @param version of all parameters, which this change raised; 0 at the deployment
     */
    @Named("governance.parameter-changed")
    record ParameterChanged(
            GovernanceId governanceId,
            ShortName name,
            Optional<BigInteger> before,
            BigInteger value,
            long version,
            ChainFact fact)
            implements GovernanceEvent {}

    /**
     * Another contract serves under a name, or the first.
     *
     * @param before empty for the first
     */
    @Named("governance.address-changed")
    record AddressChanged(
            GovernanceId governanceId,
            ShortName name,
            Optional<EvmAddress> before,
            EvmAddress address,
            ChainFact fact)
            implements GovernanceEvent {}

    /** A staker put calls of the timelock to the vote. */
    @Named("governance.proposal-created")
    record ProposalCreated(GovernanceId governanceId, Proposal proposal, ChainFact fact)
            implements GovernanceEvent {}

    /**
     * A staker voted on a proposal; a vote is never changed.
     *
     * @param weight what the voter had staked at the snapshot
     */
    @Named("governance.vote-cast")
    record VoteCast(
            GovernanceId governanceId,
            ProposalId proposalId,
            EvmAddress voter,
            VoteChoice choice,
            Money weight,
            ChainFact fact)
            implements GovernanceEvent {}

    /** A proposal was carried and waits in the timelock. */
    @Named("governance.proposal-queued")
    record ProposalQueued(
            GovernanceId governanceId, ProposalId proposalId, Instant executableAt, ChainFact fact)
            implements GovernanceEvent {}

    /** The timelock made the proposal's calls. */
    @Named("governance.proposal-executed")
    record ProposalExecuted(GovernanceId governanceId, ProposalId proposalId, ChainFact fact)
            implements GovernanceEvent {}

    /** A proposal was called off before it was executed. */
    @Named("governance.proposal-cancelled")
    record ProposalCancelled(GovernanceId governanceId, ProposalId proposalId, ChainFact fact)
            implements GovernanceEvent {}
}
