package io.opnode.domain.governance;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import java.time.Instant;

/**
 * What is put to the vote.
 *
 * @param descriptionHash keccak256 of the whole description, by which the governor knows it
 * @param actions calls that the timelock makes when it is carried
 */
public record Proposal(
        ProposalId id,
        EvmAddress proposer,
        ProposalTitle title,
        Hash32 descriptionHash,
        int actions,
        Instant votingStarts,
        Instant votingEnds) {}
