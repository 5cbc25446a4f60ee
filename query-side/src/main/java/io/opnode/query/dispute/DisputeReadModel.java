package io.opnode.query.dispute;

import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code dispute}, one row per contested charge. */
public final class DisputeReadModel implements ReadModel {
    private static final FoldedTable<DisputeRow> DISPUTES =
            new FoldedTable<>(
                    "dispute",
                    "dispute_id",
                    DisputeRow.class,
                    DisputeRow::new,
                    Columns.<DisputeRow>of("dispute")
                            .add("opened_position", "bigint", DisputeRow::openedPosition)
                            .add("job_id", "text", DisputeRow::jobId));

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        DISPUTES.fold(
                batch.stream().filter(logged -> logged.event() instanceof DisputeEvent).toList(),
                LoggedEvent::aggregateId,
                jdbc);
    }
}
