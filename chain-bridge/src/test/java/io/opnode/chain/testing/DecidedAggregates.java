package io.opnode.chain.testing;

import io.opnode.domain.dispute.DisputeCommand;
import io.opnode.domain.dispute.DisputeDecider;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.governance.GovernanceDecider;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.stake.StakeDecider;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.treasury.TreasuryDecider;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletDecider;
import io.opnode.domain.wallet.WalletEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The domain's deciders behind a command bus: the rules are real, only the shell is the test's. */
public final class DecidedAggregates {
    private final EventStore events;
    private final AtomicReference<Instant> clock;

    public DecidedAggregates(EventStore events, AtomicReference<Instant> clock) {
        this.events = events;
        this.clock = clock;
    }

    public void subscribe(CommandBus bus) {
        for (Class<?> type : WalletCommand.class.getPermittedSubclasses()) {
            bus.subscribe(
                    type.getName(),
                    message -> {
                        WalletCommand command = (WalletCommand) message.getPayload();
                        return wallet(command);
                    });
        }
        for (Class<?> type : DisputeCommand.class.getPermittedSubclasses()) {
            bus.subscribe(
                    type.getName(),
                    message -> {
                        DisputeCommand command = (DisputeCommand) message.getPayload();
                        return dispute(command);
                    });
        }
        for (Class<?> type : StakeCommand.class.getPermittedSubclasses()) {
            bus.subscribe(type.getName(), message -> stake((StakeCommand) message.getPayload()));
        }
        for (Class<?> type : GovernanceCommand.class.getPermittedSubclasses()) {
            bus.subscribe(
                    type.getName(),
                    message -> governance((GovernanceCommand) message.getPayload()));
        }
        for (Class<?> type : TreasuryCommand.class.getPermittedSubclasses()) {
            bus.subscribe(
                    type.getName(), message -> treasury((TreasuryCommand) message.getPayload()));
        }
        for (Class<?> type : JobCommand.class.getPermittedSubclasses()) {
            bus.subscribe(
                    type.getName(),
                    message -> {
                        JobCommand command = (JobCommand) message.getPayload();
                        return job(command);
                    });
        }
    }

    private synchronized Object governance(GovernanceCommand command) {
        return handle(
                new GovernanceDecider(),
                GovernanceEvent.class,
                command.governanceId().value(),
                command);
    }

    private synchronized Object treasury(TreasuryCommand command) {
        return handle(
                new TreasuryDecider(), TreasuryEvent.class, command.treasuryId().value(), command);
    }

    private synchronized Object stake(StakeCommand command) {
        return handle(new StakeDecider(), StakeEvent.class, command.stakeId().value(), command);
    }

    private synchronized Object dispute(DisputeCommand command) {
        return handle(
                new DisputeDecider(), DisputeEvent.class, command.disputeId().value(), command);
    }

    private synchronized Object wallet(WalletCommand command) {
        return handle(new WalletDecider(), WalletEvent.class, command.walletId().value(), command);
    }

    private synchronized Object job(JobCommand command) {
        return handle(new JobDecider(), JobEvent.class, command.jobId().value(), command);
    }

    private <S, C, E extends DomainEvent> Object handle(
            Decider<S, C, E> decider, Class<E> type, String id, C command) {
        List<E> history = history(type, id);
        Decision<E> decision = decider.decide(decider.fold(history), command, clock.get());
        return switch (decision) {
            case Decision.Accepted<E> accepted -> {
                long sequence = history.size();
                for (E event : accepted.events()) {
                    events.publish(
                            new GenericDomainEventMessage<>(type.getName(), id, sequence++, event));
                }
                yield accepted.events().size();
            }
            case Decision.Refused<E> refused ->
                    throw new CommandExecutionException(
                            refused.rejection().message(), null, refused.rejection());
        };
    }

    public <E extends DomainEvent> List<E> history(Class<E> type, String id) {
        List<E> history = new ArrayList<>();
        DomainEventStream stream = events.readEvents(id, 0);
        while (stream.hasNext()) {
            history.add(type.cast(stream.next().getPayload()));
        }
        return history;
    }

    public Wallet wallet(String id) {
        return new WalletDecider().fold(history(WalletEvent.class, id));
    }

    public Job job(String id) {
        return new JobDecider().fold(history(JobEvent.class, id));
    }
}
