package io.opnode.domain.governance;

import static io.opnode.domain.Samples.OPNODE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.ledger.Postings;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GovernanceDeciderTest {
    private static final GovernanceId ID = GovernanceId.of(31337);
    private static final ShortName FEE = new ShortName("stakerFeeBps");
    private static final ShortName ESCROW = new ShortName("JobEscrow");
    private static final ProposalId PROPOSAL = ProposalId.of(BigInteger.TEN.pow(77));
    private static final Money WEIGHT = Money.of(OPNODE, 7);

    private final GovernanceDecider decider = new GovernanceDecider();

    private static GovernanceEvent feeIs(long before, long value, long version, long block) {
        return new ParameterChanged(
                ID,
                FEE,
                before < 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(before)),
                BigInteger.valueOf(value),
                version,
                fact(block, 0));
    }

    private static RecordParameter setFee(long value, long version, long block) {
        return new RecordParameter(ID, FEE, BigInteger.valueOf(value), version, fact(block, 0));
    }

    private static Proposal proposal() {
        return new Proposal(
                PROPOSAL,
                OWNER,
                ProposalTitle.of("# Raise the fee\n\nbecause"),
                new Hash32("0x" + "d".repeat(64)),
                1,
                T0,
                T0.plusSeconds(60));
    }

    private Decision<GovernanceEvent> decide(GovernanceCommand command, GovernanceEvent... before) {
        return decider.decide(decider.fold(List.of(before)), command, T0);
    }

    record Told(List<GovernanceEvent> history, GovernanceCommand command, GovernanceEvent event) {}

    static Stream<Told> everyFact() {
        List<GovernanceEvent> before = List.of(feeIs(-1, 1200, 0, 1));
        return Stream.of(
                new Told(List.of(), setFee(1200, 0, 1), feeIs(-1, 1200, 0, 1)),
                new Told(before, setFee(1300, 1, 2), feeIs(1200, 1300, 1, 2)),
                new Told(
                        before,
                        new RecordAddress(ID, ESCROW, address(9), fact(2, 0)),
                        new AddressChanged(ID, ESCROW, Optional.empty(), address(9), fact(2, 0))),
                new Told(
                        before,
                        new RecordProposal(ID, proposal(), fact(2, 0)),
                        new ProposalCreated(ID, proposal(), fact(2, 0))),
                new Told(
                        List.of(),
                        new RecordVote(ID, PROPOSAL, OWNER, VoteChoice.FOR, WEIGHT, fact(2, 0)),
                        new VoteCast(ID, PROPOSAL, OWNER, VoteChoice.FOR, WEIGHT, fact(2, 0))),
                new Told(
                        before,
                        new RecordProposalQueued(ID, PROPOSAL, T0, fact(2, 0)),
                        new ProposalQueued(ID, PROPOSAL, T0, fact(2, 0))),
                new Told(
                        before,
                        new RecordProposalExecuted(ID, PROPOSAL, fact(2, 0)),
                        new ProposalExecuted(ID, PROPOSAL, fact(2, 0))),
                new Told(
                        before,
                        new RecordProposalCancelled(ID, PROPOSAL, fact(2, 0)),
                        new ProposalCancelled(ID, PROPOSAL, fact(2, 0))));
    }

    @ParameterizedTest(name = "I-11: a fact is taken once: {0}")
    @MethodSource("everyFact")
    void takesEachFactOnce(Told told) {
        GovernanceEvent[] before = told.history().toArray(GovernanceEvent[]::new);
        assertThat(decide(told.command(), before)).isEqualTo(Decision.accept(told.event()));
        GovernanceEvent[] after =
                Stream.concat(told.history().stream(), Stream.of(told.event()))
                        .toArray(GovernanceEvent[]::new);
        assertThat(decide(told.command(), after)).isEqualTo(Decision.nothingToDo());
        assertThat(Postings.of(told.event())).isEmpty();
    }

    @Test
    @DisplayName("keeps the current value of each name, and the version of all")
    void keepsCurrentValues() {
        Governance.Known known =
                (Governance.Known)
                        decider.fold(
                                List.of(
                                        feeIs(-1, 1200, 0, 1),
                                        new AddressChanged(
                                                ID, ESCROW, Optional.empty(), OWNER, fact(2, 0)),
                                        feeIs(1200, 1300, 1, 3),
                                        new AddressChanged(
                                                ID,
                                                ESCROW,
                                                Optional.of(OWNER),
                                                address(9),
                                                fact(4, 0)),
                                        new ProposalCreated(ID, proposal(), fact(5, 0))));
        assertThat(known.parameters())
                .containsExactly(new Parameter(FEE, BigInteger.valueOf(1300), 1));
        assertThat(known.addresses()).containsExactly(new RegisteredAddress(ESCROW, address(9)));
        assertThat(known.version()).isEqualTo(1);
        assertThat(known.taken().facts()).endsWith(fact(5, 0)).hasSize(5);
        assertThat(known.parameter(ESCROW)).isEmpty();
    }

    @Test
    @DisplayName("A12: a title is the first line, cut, and without marks that deceive")
    void cutsTitles() {
        assertThat(ProposalTitle.of("\n  ## Raise \u001b[31mthe\u202e fee\u0007\r\nmore").value())
                .isEqualTo("Raise [31mthe fee");
        assertThat(ProposalTitle.of("").value()).isEmpty();
        String rockets = "\ud83d\ude80".repeat(500);
        assertThat(ProposalTitle.of(rockets).value())
                .isEqualTo("\ud83d\ude80".repeat(ProposalTitle.MAX_CHARS));
        assertThatThrownBy(() -> new ProposalTitle("x".repeat(ProposalTitle.MAX_CHARS + 1)))
                .hasMessageContaining("expected 0..120");
    }

    @Test
    void idsHaveOneForm() {
        assertThat(ID.value()).isEqualTo("31337-governance");
        assertThatThrownBy(() -> new GovernanceId("governance"))
                .hasMessageContaining("chain-governance");
        assertThatThrownBy(() -> new ProposalId("0x1")).hasMessageContaining("decimal digits");
    }
}
