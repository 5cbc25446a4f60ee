package io.opnode.chain.inbound;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.contracts.bindings.AddressRegistry;
import io.opnode.contracts.bindings.OpNodeGovernor;
import io.opnode.contracts.bindings.ProtocolParameters;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.governance.GovernanceCommand.RecordAddress;
import io.opnode.domain.governance.GovernanceCommand.RecordParameter;
import io.opnode.domain.governance.GovernanceCommand.RecordProposal;
import io.opnode.domain.governance.GovernanceCommand.RecordProposalCancelled;
import io.opnode.domain.governance.GovernanceCommand.RecordProposalExecuted;
import io.opnode.domain.governance.GovernanceCommand.RecordProposalQueued;
import io.opnode.domain.governance.GovernanceCommand.RecordVote;
import io.opnode.domain.governance.GovernanceId;
import io.opnode.domain.governance.Proposal;
import io.opnode.domain.governance.ProposalId;
import io.opnode.domain.governance.ProposalTitle;
import io.opnode.domain.governance.VoteChoice;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.wallet.ChainFact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.web3j.crypto.Hash;
import org.web3j.utils.Numeric;

/** What the logs of ProtocolParameters, AddressRegistry and OpNodeGovernor tell governance. */
final class GovernanceFacts implements ContractFacts {
    private final HomeContracts home;
    private final GovernanceId id;
    private final Asset asset;
    private final Readings<GovernanceCommand> readings;

    GovernanceFacts(HomeContracts home, long chainId) {
        this.home = home;
        this.id = GovernanceId.of(chainId);
        this.asset = HomeContracts.asset(chainId);
        this.readings = new Readings<>(command -> command.governanceId().value());
        readDecisions();
        readProposals();
    }

    private void readDecisions() {
        readings.on(
                        ProtocolParameters.PARAMETERSET_EVENT,
                        (log, fact) ->
                                new RecordParameter(
                                        id,
                                        ShortName.of(log.word(0)),
                                        log.number(1),
                                        log.number(2).longValueExact(),
                                        fact))
                .on(
                        AddressRegistry.ADDRESSSET_EVENT,
                        (log, fact) ->
                                new RecordAddress(
                                        id, ShortName.of(log.word(0)), log.address(2), fact));
    }

    private void readProposals() {
        readings.on(OpNodeGovernor.PROPOSALCREATED_EVENT, this::created)
                .on(OpNodeGovernor.VOTECAST_EVENT, this::vote)
                .on(OpNodeGovernor.VOTECASTWITHPARAMS_EVENT, this::vote)
                .on(
                        OpNodeGovernor.PROPOSALQUEUED_EVENT,
                        (log, fact) ->
                                new RecordProposalQueued(
                                        id, ProposalId.of(log.number(0)), log.time(1), fact))
                .on(
                        OpNodeGovernor.PROPOSALEXECUTED_EVENT,
                        (log, fact) ->
                                new RecordProposalExecuted(id, ProposalId.of(log.number(0)), fact))
                .on(
                        OpNodeGovernor.PROPOSALCANCELED_EVENT,
                        (log, fact) ->
                                new RecordProposalCancelled(
                                        id, ProposalId.of(log.number(0)), fact));
    }

    private GovernanceCommand created(DecodedLog log, ChainFact fact) {
        String description = log.text(8);
        return new RecordProposal(
                id,
                new Proposal(
                        ProposalId.of(log.number(0)),
                        log.address(1),
                        ProposalTitle.of(description),
                        keccak(description),
                        log.list(2).size(),
                        log.time(6),
                        log.time(7)),
                fact);
    }

    private static Hash32 keccak(String text) {
        return new Hash32(Numeric.toHexString(Hash.sha3(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The reason that a voter wrote stays on chain. */
    private GovernanceCommand vote(DecodedLog log, ChainFact fact) {
        return new RecordVote(
                id,
                ProposalId.of(log.number(1)),
                log.address(0),
                VoteChoice.values()[log.number(2).intValueExact()],
                new Money(asset, log.number(3)),
                fact);
    }

    @Override
    public Set<EvmAddress> contracts() {
        return Set.of(home.protocolParameters(), home.addressRegistry(), home.governor());
    }

    @Override
    public Set<String> topics() {
        return readings.topics();
    }

    @Override
    public List<Told> of(Log log, ChainFact fact) {
        return readings.of(log, fact);
    }
}
