package io.opnode.domain.governance;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.wallet.ChainFact;
import java.math.BigInteger;
import java.time.Instant;

/** Everything that can be told to governance; each is a confirmed fact of the home chain. */
public sealed interface GovernanceCommand {
    GovernanceId governanceId();

    ChainFact fact();

    record RecordParameter(
            GovernanceId governanceId,
            ShortName name,
            BigInteger value,
            long version,
            ChainFact fact)
            implements GovernanceCommand {}

    record RecordAddress(
            GovernanceId governanceId, ShortName name, EvmAddress address, ChainFact fact)
            implements GovernanceCommand {}

    record RecordProposal(GovernanceId governanceId, Proposal proposal, ChainFact fact)
            implements GovernanceCommand {}

    /**
     * @param weight what the voter had staked at the snapshot
     */
    record RecordVote(
            GovernanceId governanceId,
            ProposalId proposalId,
            EvmAddress voter,
            VoteChoice choice,
            Money weight,
            ChainFact fact)
            implements GovernanceCommand {}

    record RecordProposalQueued(
            GovernanceId governanceId, ProposalId proposalId, Instant executableAt, ChainFact fact)
            implements GovernanceCommand {}

    record RecordProposalExecuted(GovernanceId governanceId, ProposalId proposalId, ChainFact fact)
            implements GovernanceCommand {}

    record RecordProposalCancelled(GovernanceId governanceId, ProposalId proposalId, ChainFact fact)
            implements GovernanceCommand {}
}
