package io.opnode.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.command.governance.GovernanceAggregate;
import io.opnode.command.job.JobAggregate;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.CommandRefused;
import io.opnode.command.kernel.CommandTarget;
import io.opnode.command.node.NodeAggregate;
import io.opnode.command.stake.StakeAggregate;
import io.opnode.command.treasury.TreasuryAggregate;
import io.opnode.command.wallet.WalletAggregate;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.governance.GovernanceDecider;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.governance.GovernanceId;
import io.opnode.domain.governance.ProposalId;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobRejection;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.node.NodeDecider;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.node.NodeRejection;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.stake.StakeDecider;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.stake.StakeId;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.treasury.TreasuryDecider;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.treasury.TreasuryId;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletDecider;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletRejection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each aggregate hands commands to its decider and events to its state. */
class AggregateWiringTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00.123Z");
    private static final JobId JOB = new JobId("job-1");
    private static final NodeKey KEY = new NodeKey("ab".repeat(32));

    private static <T> AggregateTestFixture<T> fixture(Class<T> type) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(type);
        fixture.registerInjectableResource(Clock.fixed(NOW.plusNanos(456), ZoneOffset.UTC));
        fixture.registerInjectableResource(new JobDecider());
        fixture.registerInjectableResource(new WalletDecider());
        fixture.registerInjectableResource(new NodeDecider());
        fixture.registerInjectableResource(new StakeDecider());
        fixture.registerInjectableResource(new GovernanceDecider());
        fixture.registerInjectableResource(new TreasuryDecider());
        fixture.registerCommandTargetResolver(new CommandTarget());
        fixture.registerCommandDispatchInterceptor(new CommandNames());
        return fixture;
    }

    private static JobEvent.JobSubmitted submitted() {
        JobCommand.SubmitJob c = Samples.submit(JOB);
        return new JobEvent.JobSubmitted(
                JOB,
                c.spec(),
                c.spec().hash(),
                c.payer(),
                c.owner(),
                c.mandateId(),
                c.reservation(),
                NOW,
                NOW.plusSeconds(600));
    }

    @Test
    void submitsAJobThatDidNotExist() {
        fixture(JobAggregate.class)
                .givenNoPriorActivity()
                .when(Samples.submit(JOB))
                .expectEvents(submitted());
    }

    @Test
    void answersWithTheStateAfterTheCommand() {
        fixture(JobAggregate.class)
                .given(submitted())
                .when(new JobCommand.ConfirmFunding(JOB, Samples.RESERVATION))
                .expectResultMessagePayloadMatching(
                        org.axonframework.test.matchers.Matchers.predicate(
                                state -> state instanceof Job.Open));
    }

    @Test
    @DisplayName("I-11: the same submission again changes nothing")
    void acceptsTheSameSubmissionAgainWithoutEvents() {
        fixture(JobAggregate.class)
                .given(submitted())
                .when(Samples.submit(JOB))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWithTheRejectionAsDetails() {
        fixture(JobAggregate.class)
                .given(submitted())
                .when(new JobCommand.AcceptAssignment(JOB, 7, KEY.nodeId()))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(new JobRejection.StaleEpoch(JOB, 7))
                .expectNoEvents();
    }

    @Test
    void refusesACommandForAJobThatDoesNotExist() {
        fixture(JobAggregate.class)
                .givenNoPriorActivity()
                .when(new JobCommand.CancelJob(JOB, "payer"))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(new JobRejection.JobUnknown(JOB))
                .expectNoEvents();
    }

    @Test
    void opensAWalletAndCountsDeposits() {
        fixture(WalletAggregate.class)
                .givenNoPriorActivity()
                .when(
                        new WalletCommand.OpenWallet(
                                Samples.WALLET,
                                Samples.OWNER,
                                Samples.WALLET_ADDRESS,
                                Samples.USDC))
                .expectEvents(
                        new WalletEvent.WalletOpened(
                                Samples.WALLET,
                                Samples.OWNER,
                                Samples.WALLET_ADDRESS,
                                Samples.USDC));
    }

    @Test
    void refusesToReserveFromAWalletThatDoesNotExist() {
        fixture(WalletAggregate.class)
                .givenNoPriorActivity()
                .when(
                        new WalletCommand.ReserveFunds(
                                Samples.WALLET,
                                Samples.mandateId(Samples.mandate(JOB, Samples.RESERVATION)),
                                JOB,
                                Samples.RESERVATION))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(new WalletRejection.WalletUnknown(Samples.WALLET));
    }

    @Test
    void registersANodeAndBringsItOnline() {
        NodeEvent.NodeRegistered registered =
                new NodeEvent.NodeRegistered(
                        KEY.nodeId(),
                        KEY,
                        Samples.OPERATOR,
                        Samples.inventory(),
                        Samples.offer(2, 3_600_000));
        fixture(NodeAggregate.class)
                .given(registered)
                .when(new NodeCommand.BringOnline(KEY.nodeId()))
                .expectEvents(new NodeEvent.NodeCameOnline(KEY.nodeId()));
    }

    @Test
    void refusesAKeyThatIsAnotherNodes() {
        NodeKey other = new NodeKey("cd".repeat(32));
        fixture(NodeAggregate.class)
                .givenNoPriorActivity()
                .when(
                        new NodeCommand.RegisterNode(
                                KEY.nodeId(),
                                other,
                                new EvmAddress("0x" + "00".repeat(20)),
                                Samples.inventory(),
                                Samples.offer(1, 1)))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(
                        new NodeRejection.KeyBelongsToAnotherNode(KEY.nodeId(), other.nodeId()));
    }

    @Test
    void tellsAStakeWhatTheChainTells() {
        Asset asset = new Asset("OPNODE", 18, 31_337);
        StakeId stake = StakeId.of(31_337, Samples.OWNER);
        fixture(StakeAggregate.class)
                .given(new StakeEvent.Staked(stake, Money.of(asset, 100), fact(6)))
                .when(new StakeCommand.RecordStaked(stake, Money.of(asset, 5), fact(7)))
                .expectEvents(new StakeEvent.Staked(stake, Money.of(asset, 5), fact(7)));
    }

    @Test
    void tellsGovernanceWhatTheChainTells() {
        GovernanceId id = GovernanceId.of(31_337);
        ProposalId proposal = new ProposalId("7");
        fixture(GovernanceAggregate.class)
                .given(new GovernanceEvent.ProposalExecuted(id, proposal, fact(6)))
                .when(new GovernanceCommand.RecordProposalCancelled(id, proposal, fact(7)))
                .expectEvents(new GovernanceEvent.ProposalCancelled(id, proposal, fact(7)));
    }

    @Test
    void tellsTheTreasuryWhatTheChainTells() {
        TreasuryId id = TreasuryId.of(31_337);
        fixture(TreasuryAggregate.class)
                .givenNoPriorActivity()
                .when(
                        new TreasuryCommand.RecordPayoutClaimed(
                                id, Samples.OPERATOR, Samples.RESERVATION, fact(7)))
                .expectEvents(
                        new TreasuryEvent.PayoutClaimed(
                                id, Samples.OPERATOR, Samples.RESERVATION, fact(7)));
    }

    private static ChainFact fact(long block) {
        return new ChainFact(
                31_337,
                block,
                new BlockHash("0x" + "1".repeat(64)),
                new TxHash("0x" + "2".repeat(64)),
                0);
    }

    @Test
    void findsTheRefusalHoweverDeepItIsWrapped() {
        JobRejection refusal = new JobRejection.JobUnknown(JOB);
        Throwable wrapped = new IllegalStateException(new CommandRefused(refusal));

        assertThat(List.of(CommandRefused.in(wrapped).orElseThrow())).containsExactly(refusal);
        assertThat(CommandRefused.in(new IllegalStateException("else"))).isEmpty();
    }
}
