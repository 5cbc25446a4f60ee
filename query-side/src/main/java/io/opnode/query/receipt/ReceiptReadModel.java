package io.opnode.query.receipt;

import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code receipt}, one row per job that has one; the receipts are in the content store. */
public final class ReceiptReadModel implements ReadModel {
    private static final FoldedTable<ReceiptRow> RECEIPTS =
            new FoldedTable<>(
                    "receipt",
                    "job_id",
                    ReceiptRow.class,
                    ReceiptRow::new,
                    Columns.<ReceiptRow>of("receipt").add("cid", "text", ReceiptRow::cid));

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        RECEIPTS.fold(
                batch.stream().filter(ReceiptRow::concerns).toList(),
                LoggedEvent::aggregateId,
                jdbc);
    }
}
