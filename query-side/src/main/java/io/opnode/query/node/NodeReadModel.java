package io.opnode.query.node;

import io.opnode.domain.node.NodeEvent;
import io.opnode.query.platform.Columns;
import io.opnode.query.platform.FoldedTable;
import io.opnode.query.platform.LoggedEvent;
import io.opnode.query.platform.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps {@code node}, one row per provider's machine. */
public final class NodeReadModel implements ReadModel {
    private static final FoldedTable<NodeRow> NODES =
            new FoldedTable<>(
                    "node",
                    "node_id",
                    NodeRow.class,
                    NodeRow::new,
                    Columns.<NodeRow>of("node")
                            .add("registered_position", "bigint", NodeRow::registeredPosition)
                            .add("state", "text", NodeRow::state));

    @Override
    public void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        NODES.fold(
                batch.stream().filter(logged -> logged.event() instanceof NodeEvent).toList(),
                LoggedEvent::aggregateId,
                jdbc);
    }
}
