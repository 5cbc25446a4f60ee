package io.opnode.domain.governance;

import io.opnode.domain.governance.GovernanceCommand.RecordAddress;
import io.opnode.domain.governance.GovernanceCommand.RecordParameter;
import io.opnode.domain.governance.GovernanceCommand.RecordProposal;
import io.opnode.domain.governance.GovernanceCommand.RecordProposalCancelled;
import io.opnode.domain.governance.GovernanceCommand.RecordProposalExecuted;
import io.opnode.domain.governance.GovernanceCommand.RecordProposalQueued;
import io.opnode.domain.governance.GovernanceCommand.RecordVote;
import io.opnode.domain.governance.GovernanceEvent.AddressChanged;
import io.opnode.domain.governance.GovernanceEvent.ParameterChanged;
import io.opnode.domain.governance.GovernanceEvent.ProposalCancelled;
import io.opnode.domain.governance.GovernanceEvent.ProposalCreated;
import io.opnode.domain.governance.GovernanceEvent.ProposalExecuted;
import io.opnode.domain.governance.GovernanceEvent.ProposalQueued;
import io.opnode.domain.governance.GovernanceEvent.VoteCast;
import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.wallet.RecentFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes what the chain tells, each fact once. The chain decided already, so nothing is refused. */
public final class GovernanceDecider
        implements Decider<Governance, GovernanceCommand, GovernanceEvent> {

    @Override
    public Governance initial() {
        return new Governance.NotKnown();
    }

    @Override
    public Decision<GovernanceEvent> decide(
            Governance state, GovernanceCommand command, Instant now) {
        Optional<Governance.Known> known =
                switch (state) {
                    case Governance.NotKnown _ -> Optional.empty();
                    case Governance.Known k -> Optional.of(k);
                };
        boolean applied = known.filter(k -> k.taken().include(command.fact())).isPresent();
        return applied ? Decision.nothingToDo() : Decision.accept(event(known, command));
    }

    private static GovernanceEvent event(
            Optional<Governance.Known> known, GovernanceCommand command) {
        return switch (command) {
            case RecordParameter c ->
                    new ParameterChanged(
                            c.governanceId(),
                            c.name(),
                            known.flatMap(k -> k.parameter(c.name())).map(Parameter::value),
                            c.value(),
                            c.version(),
                            c.fact());
            case RecordAddress c ->
                    new AddressChanged(
                            c.governanceId(),
                            c.name(),
                            known.flatMap(k -> k.address(c.name())).map(RegisteredAddress::address),
                            c.address(),
                            c.fact());
            case RecordProposal c -> new ProposalCreated(c.governanceId(), c.proposal(), c.fact());
            case RecordVote c ->
                    new VoteCast(
                            c.governanceId(),
                            c.proposalId(),
                            c.voter(),
                            c.choice(),
                            c.weight(),
                            c.fact());
            case RecordProposalQueued c ->
                    new ProposalQueued(
                            c.governanceId(), c.proposalId(), c.executableAt(), c.fact());
            case RecordProposalExecuted c ->
                    new ProposalExecuted(c.governanceId(), c.proposalId(), c.fact());
            case RecordProposalCancelled c ->
                    new ProposalCancelled(c.governanceId(), c.proposalId(), c.fact());
        };
    }

    @Override
    public Governance evolve(Governance state, GovernanceEvent event) {
        Governance.Known known =
                switch (state) {
                    case Governance.Known k -> k;
                    case Governance.NotKnown _ ->
                            new Governance.Known(
                                    event.governanceId(), List.of(), List.of(), RecentFacts.NONE);
                };
        Governance.Known changed =
                switch (event) {
                    case ParameterChanged e ->
                            known.with(new Parameter(e.name(), e.value(), e.version()));
                    case AddressChanged e ->
                            known.with(new RegisteredAddress(e.name(), e.address()));
                    case ProposalCreated _,
                            VoteCast _,
                            ProposalQueued _,
                            ProposalExecuted _,
                            ProposalCancelled _ ->
                            known;
                };
        return changed.after(event.fact());
    }
}
