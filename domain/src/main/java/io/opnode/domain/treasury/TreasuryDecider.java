package io.opnode.domain.treasury;

import io.opnode.domain.kernel.Decider;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.treasury.TreasuryCommand.RecordFeesReleased;
import io.opnode.domain.treasury.TreasuryCommand.RecordPayoutClaimed;
import io.opnode.domain.treasury.TreasuryCommand.RecordRevenueShared;
import io.opnode.domain.treasury.TreasuryCommand.RecordShareClaimed;
import io.opnode.domain.treasury.TreasuryCommand.RecordWeekPublished;
import io.opnode.domain.treasury.TreasuryEvent.FeesReleased;
import io.opnode.domain.treasury.TreasuryEvent.PayoutClaimed;
import io.opnode.domain.treasury.TreasuryEvent.RevenueShared;
import io.opnode.domain.treasury.TreasuryEvent.ShareClaimed;
import io.opnode.domain.treasury.TreasuryEvent.WeekPublished;
import io.opnode.domain.treasury.TreasuryRejection.WeekOutOfOrder;
import io.opnode.domain.wallet.RecentFacts;
import java.time.Instant;
import java.util.Optional;

/** Takes what the chain tells, each fact and each week once. */
public final class TreasuryDecider implements Decider<Treasury, TreasuryCommand, TreasuryEvent> {

    @Override
    public Treasury initial() {
        return new Treasury.NotKnown();
    }

    @Override
    public Decision<TreasuryEvent> decide(Treasury state, TreasuryCommand command, Instant now) {
        Optional<Treasury.Known> known =
                switch (state) {
                    case Treasury.NotKnown _ -> Optional.empty();
                    case Treasury.Known k -> Optional.of(k);
                };
        if (known.filter(k -> k.taken().include(command.fact())).isPresent()) {
            return Decision.nothingToDo();
        }
        Optional<Long> newest = known.flatMap(Treasury.Known::newestWeek);
        if (command instanceof RecordWeekPublished c
                && newest.filter(week -> c.week() != week + 1).isPresent()) {
            return Decision.refuse(new WeekOutOfOrder(c.treasuryId(), c.week(), newest.get()));
        }
        return Decision.accept(event(command));
    }

    private static TreasuryEvent event(TreasuryCommand command) {
        return switch (command) {
            case RecordPayoutClaimed c ->
                    new PayoutClaimed(c.treasuryId(), c.account(), c.amount(), c.fact());
            case RecordFeesReleased c ->
                    new FeesReleased(c.treasuryId(), c.to(), c.toStakers(), c.amount(), c.fact());
            case RecordWeekPublished c ->
                    new WeekPublished(
                            c.treasuryId(), c.week(), c.root(), c.inputs(), c.cid(), c.fact());
            case RecordRevenueShared c ->
                    new RevenueShared(
                            c.treasuryId(),
                            c.week(),
                            c.revenue(),
                            c.distributed(),
                            c.carried(),
                            c.fact());
            case RecordShareClaimed c ->
                    new ShareClaimed(c.treasuryId(), c.account(), c.amount(), c.fact());
        };
    }

    @Override
    public Treasury evolve(Treasury state, TreasuryEvent event) {
        Optional<Long> before =
                state instanceof Treasury.Known known ? known.newestWeek() : Optional.empty();
        Optional<Long> newest =
                event instanceof WeekPublished published ? Optional.of(published.week()) : before;
        RecentFacts taken =
                state instanceof Treasury.Known known ? known.taken() : RecentFacts.NONE;
        return new Treasury.Known(event.treasuryId(), newest, taken.with(event.fact()));
    }
}
