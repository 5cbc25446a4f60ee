package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Proposer;
import io.opnode.chain.testing.Staker;
import io.opnode.chain.testing.TestChain;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.ProtocolParameters;
import io.opnode.contracts.deploy.GovernorTerms;
import io.opnode.contracts.deploy.HomeTerms;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.governance.Governance;
import io.opnode.domain.governance.GovernanceDecider;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.governance.GovernanceEvent.ParameterChanged;
import io.opnode.domain.governance.GovernanceEvent.ProposalCancelled;
import io.opnode.domain.governance.GovernanceEvent.ProposalCreated;
import io.opnode.domain.governance.GovernanceEvent.ProposalExecuted;
import io.opnode.domain.governance.GovernanceEvent.ProposalQueued;
import io.opnode.domain.governance.GovernanceEvent.VoteCast;
import io.opnode.domain.governance.Parameter;
import io.opnode.domain.governance.RegisteredAddress;
import io.opnode.domain.governance.VoteChoice;
import io.opnode.domain.kernel.ShortName;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.abi.datatypes.generated.Uint256;

/** What stakers decide becomes events. Needs anvil. */
@Tag("anvil")
class GovernanceTest {
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final GovernorTerms QUICK =
            new GovernorTerms(STEP, STEP, STEP, BigInteger.ONE, 4, BigInteger.ONE);
    private static final ShortName FEE = new ShortName("stakerFeeBps");
    private static final String REASON = "because Ada Lovelace of 12 Some Street says so";

    private BridgeUnderTest bridge;
    private Staker staker;

    @BeforeEach
    void start() {
        bridge =
                new BridgeUnderTest(
                        TestChain.shared().deployHome(home -> home.withGovernor(QUICK)),
                        TestDatabase.fresh());
        staker = new Staker(bridge);
        staker.stake(1_000);
        bridge.drive(() -> !staker.events().isEmpty());
        // WHY: votes count that were staked before the proposal's own second (A20).
        bridge.chain.pass(STEP);
    }

    @AfterEach
    void stop() {
        bridge.close();
    }

    private Proposer proposal(long fee, String description) {
        return new Proposer(
                bridge,
                staker.key,
                home().protocolParameters(),
                TestChain.encode(
                        ProtocolParameters.FUNC_SET,
                        new org.web3j.abi.datatypes.generated.Bytes32(
                                Bytes32.ofText(FEE.value()).bytes()),
                        new Uint256(fee)),
                description);
    }

    private HomeContracts home() {
        return bridge.deployed.home();
    }

    private static <E extends GovernanceEvent> List<E> events(Proposer of, Class<E> type) {
        return of.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Governance.Known known(Proposer of) {
        return (Governance.Known) new GovernanceDecider().fold(of.events());
    }

    private List<Row> compared() throws InterruptedException {
        return bridge.bean(DriftComparison.class).on(new FindDrift()).compared();
    }

    @Test
    @DisplayName("tells of the parameters and addresses of the deployment, before any vote")
    void tellsOfTheDeployment() throws Exception {
        Governance.Known known = known(proposal(1, "none"));
        assertThat(known.version()).isZero();
        assertThat(known.parameters())
                .hasSize(HomeTerms.defaultParameters().size())
                .contains(new Parameter(FEE, BigInteger.valueOf(1200), 0));
        assertThat(known.addresses())
                .contains(
                        new RegisteredAddress(new ShortName("OpNodeGovernor"), home().governor()),
                        new RegisteredAddress(
                                new ShortName("JobEscrow"), bridge.deployed.contracts().escrow()));
        assertThat(compared())
                .noneMatch(Row::differs)
                .extracting(Row::what)
                .contains("parameter stakerFeeBps", "parameter minimumNodeBond")
                .contains("version of the parameters");
    }

    @Test
    @DisplayName(
            "I-09: a parameter changes by the whole life of a proposal, and every step is told")
    void changesAParameterByAProposal() throws Exception {
        Proposer proposer = proposal(1_300, "# Raise the stakers' part\n\n" + REASON);
        proposer.propose();
        bridge.drive(() -> !events(proposer, ProposalCreated.class).isEmpty());
        bridge.chain.pass(STEP.plusSeconds(1));
        proposer.voteWithReason(staker.key, 1, REASON);
        bridge.chain.pass(STEP);
        proposer.queue();
        bridge.chain.pass(STEP);
        proposer.execute();
        bridge.drive(() -> !events(proposer, ProposalExecuted.class).isEmpty());

        ProposalCreated created = events(proposer, ProposalCreated.class).getFirst();
        assertThat(created.proposal().title().value()).isEqualTo("Raise the stakers' part");
        assertThat(created.proposal().proposer()).isEqualTo(staker.account);
        assertThat(created.proposal().actions()).isEqualTo(1);
        assertThat(created.proposal().votingEnds())
                .isEqualTo(created.proposal().votingStarts().plus(STEP));
        assertThat(events(proposer, VoteCast.class))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.proposalId()).isEqualTo(proposer.id());
                    assertThat(vote.voter()).isEqualTo(staker.account);
                    assertThat(vote.choice()).isEqualTo(VoteChoice.FOR);
                    assertThat(vote.weight().units()).isEqualTo(1_000);
                });
        assertThat(events(proposer, ProposalQueued.class)).hasSize(1);
        ParameterChanged changed = events(proposer, ParameterChanged.class).getLast();
        assertThat(changed.before()).isEqualTo(Optional.of(BigInteger.valueOf(1_200)));
        assertThat(changed.value()).isEqualTo(1_300);
        assertThat(changed.version()).isEqualTo(1);
        assertThat(known(proposer).parameter(FEE))
                .hasValue(new Parameter(FEE, BigInteger.valueOf(1_300), 1));
        assertThat(proposer.events().toString()).doesNotContain("Lovelace");
        assertThat(compared()).noneMatch(Row::differs);
    }

    @Test
    @DisplayName("tells of votes against and of a proposal that its proposer calls off")
    void tellsOfTheEndOfAProposal() {
        Proposer cancelled = proposal(1_400, "called off");
        cancelled.propose();
        cancelled.cancel();
        Proposer voted = proposal(1_500, "voted on");
        voted.propose();
        bridge.drive(() -> events(voted, ProposalCreated.class).size() == 2);
        bridge.chain.pass(STEP.plusSeconds(1));
        voted.vote(staker.key, 0);
        bridge.drive(() -> !events(voted, VoteCast.class).isEmpty());
        assertThat(events(voted, ProposalCancelled.class))
                .singleElement()
                .satisfies(end -> assertThat(end.proposalId()).isEqualTo(cancelled.id()));
        assertThat(events(voted, VoteCast.class))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.choice()).isEqualTo(VoteChoice.AGAINST);
                    assertThat(vote.proposalId()).isEqualTo(voted.id());
                });
    }

    @Test
    @DisplayName("I-09: a parameter and a version that no event tells of show as drift")
    void showsAChangeThatWasNotTold() throws Exception {
        assertThat(
                        bridge.jdbc
                                .sql("DELETE FROM chain.parameter WHERE name = 'finalityBlocks'")
                                .update())
                .isEqualTo(1);
        assertThat(compared())
                .filteredOn(Row::differs)
                .singleElement()
                .isEqualTo(
                        new Row(
                                "parameter finalityBlocks",
                                BigInteger.valueOf(12),
                                BigInteger.ONE.negate()));

        bridge.chain.send(
                bridge.deployed.admin(),
                home().protocolParameters(),
                TestChain.encode(
                        ProtocolParameters.FUNC_SET,
                        new org.web3j.abi.datatypes.generated.Bytes32(
                                Bytes32.ofText(FEE.value()).bytes()),
                        new Uint256(1_201)));
        bridge.chain.mine(3);
        bridge.follow();
        bridge.jdbc
                .sql(
                        "UPDATE chain.outbox SET done_at = now() WHERE id = (SELECT max(id) FROM"
                                + " chain.outbox WHERE kind = 'record-parameter')")
                .update();
        assertThat(compared())
                .filteredOn(Row::differs)
                .extracting(Row::what)
                .containsExactlyInAnyOrder(
                        "parameter finalityBlocks",
                        "parameter stakerFeeBps",
                        "version of the parameters");
    }
}
