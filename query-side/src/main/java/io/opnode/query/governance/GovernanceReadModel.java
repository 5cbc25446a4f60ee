package io.opnode.query.governance;

import io.opnode.domain.governance.GovernanceEvent.ParameterChanged;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code parameter}, one row per protocol parameter. */
public final class GovernanceReadModel implements ReadModel {
    private static final FoldedTable<ParameterRow> PARAMETERS =
            new FoldedTable<>(
                    "parameter",
                    "parameter_key",
                    ParameterRow.class,
                    ParameterRow::new,
                    Columns.<ParameterRow>of("parameter")
                            .add("name", "text", row -> row.view().name()));

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        PARAMETERS.fold(
                batch.stream()
                        .filter(logged -> logged.event() instanceof ParameterChanged)
                        .toList(),
                ParameterRow::key,
                jdbc);
    }
}
