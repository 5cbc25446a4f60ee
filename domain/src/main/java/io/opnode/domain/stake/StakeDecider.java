package io.opnode.domain.stake;

import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.stake.StakeCommand.RecordBonded;
import io.opnode.domain.stake.StakeCommand.RecordReleaseRequested;
import io.opnode.domain.stake.StakeCommand.RecordReleased;
import io.opnode.domain.stake.StakeCommand.RecordSlashed;
import io.opnode.domain.stake.StakeCommand.RecordStaked;
import io.opnode.domain.stake.StakeCommand.RecordWithdrawalRequested;
import io.opnode.domain.stake.StakeCommand.RecordWithdrawn;
import io.opnode.domain.stake.StakeEvent.BondReleaseRequested;
import io.opnode.domain.stake.StakeEvent.BondReleased;
import io.opnode.domain.stake.StakeEvent.BondSlashed;
import io.opnode.domain.stake.StakeEvent.Bonded;
import io.opnode.domain.stake.StakeEvent.Staked;
import io.opnode.domain.stake.StakeEvent.WithdrawalRequested;
import io.opnode.domain.stake.StakeEvent.Withdrawn;
import io.opnode.domain.stake.StakeRejection.StakeTooSmall;
import java.time.Instant;

/** Takes what the chain tells, each fact once, and nothing that the events cannot cover. */
public final class StakeDecider implements Decider<Stake, StakeCommand, StakeEvent> {

    @Override
    public Stake initial() {
        return new Stake.NotKnown();
    }

    @Override
    public Decision<StakeEvent> decide(Stake state, StakeCommand command, Instant now) {
        Stake.Known stake =
                switch (state) {
                    case Stake.NotKnown _ ->
                            Stake.Known.empty(command.stakeId(), command.amount().asset());
                    case Stake.Known known -> known;
                };
        if (stake.applied(command.fact())) {
            return Decision.nothingToDo();
        }
        Money coverage = coverage(stake, command);
        return coverage.isLessThan(command.amount())
                ? Decision.refuse(new StakeTooSmall(command.stakeId(), coverage, command.amount()))
                : Decision.accept(event(stake, command));
    }

    /** The most that the command may move. */
    private static Money coverage(Stake.Known stake, StakeCommand command) {
        return switch (command) {
            case RecordStaked c -> c.amount();
            case RecordBonded c -> c.amount();
            case RecordWithdrawalRequested _ -> stake.staked();
            case RecordWithdrawn _ -> stake.withdrawing().amount();
            case RecordReleaseRequested c -> stake.bond(c.nodeKey()).active();
            case RecordReleased c -> stake.bond(c.nodeKey()).releasing().amount();
            case RecordSlashed c -> stake.bond(c.nodeKey()).held();
        };
    }

    private static StakeEvent event(Stake.Known stake, StakeCommand command) {
        return switch (command) {
            case RecordStaked c -> new Staked(c.stakeId(), c.amount(), c.fact());
            case RecordWithdrawalRequested c ->
                    new WithdrawalRequested(c.stakeId(), c.amount(), c.availableAt(), c.fact());
            case RecordWithdrawn c -> new Withdrawn(c.stakeId(), c.amount(), c.fact());
            case RecordBonded c -> new Bonded(c.stakeId(), c.nodeKey(), c.amount(), c.fact());
            case RecordReleaseRequested c ->
                    new BondReleaseRequested(
                            c.stakeId(), c.nodeKey(), c.amount(), c.availableAt(), c.fact());
            case RecordReleased c ->
                    new BondReleased(c.stakeId(), c.nodeKey(), c.amount(), c.fact());
            case RecordSlashed c ->
                    new BondSlashed(
                            c.stakeId(),
                            c.nodeKey(),
                            c.amount(),
                            stake.bond(c.nodeKey()).cooldownsPartOf(c.amount()),
                            c.offence(),
                            c.offenceAt(),
                            c.evidence(),
                            c.fact());
        };
    }

    @Override
    public Stake evolve(Stake state, StakeEvent event) {
        Stake.Known stake =
                switch (state) {
                    case Stake.Known known -> known;
                    case Stake.NotKnown _ -> begun(event);
                };
        return after(stake, event).after(event.fact());
    }

    private static Stake.Known begun(StakeEvent event) {
        return switch (event) {
            case Staked e -> Stake.Known.empty(e.stakeId(), e.amount().asset());
            case Bonded e -> Stake.Known.empty(e.stakeId(), e.amount().asset());
            default ->
                    throw new IllegalStateException(
                            event.getClass().getSimpleName()
                                    + " cannot happen to a stake that is NotKnown");
        };
    }

    private static Stake.Known after(Stake.Known s, StakeEvent event) {
        return switch (event) {
            case Staked e -> s.with(s.staked().plus(e.amount()), s.withdrawing());
            case WithdrawalRequested e ->
                    s.with(
                            s.staked().minus(e.amount()),
                            s.withdrawing().plus(e.amount(), e.availableAt()));
            case Withdrawn e -> s.with(s.staked(), s.withdrawing().minus(e.amount()));
            case Bonded e -> s.with(s.bond(e.nodeKey()).bonded(e.amount()));
            case BondReleaseRequested e ->
                    s.with(s.bond(e.nodeKey()).releaseRequested(e.amount(), e.availableAt()));
            case BondReleased e -> s.with(s.bond(e.nodeKey()).released(e.amount()));
            case BondSlashed e -> s.with(s.bond(e.nodeKey()).slashed(e.amount(), e.fromCooldown()));
        };
    }
}
