package io.opnode.query.stake;

import io.opnode.domain.stake.StakeEvent;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code stake}, one row per account. */
public final class StakeReadModel implements ReadModel {
    private static final FoldedTable<StakeRow> STAKES =
            new FoldedTable<>(
                    "stake",
                    "stake_id",
                    StakeRow.class,
                    StakeRow::new,
                    Columns.<StakeRow>of("stake").add("account", "text", StakeRow::account));

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        STAKES.fold(
                batch.stream().filter(logged -> logged.event() instanceof StakeEvent).toList(),
                LoggedEvent::aggregateId,
                jdbc);
    }
}
