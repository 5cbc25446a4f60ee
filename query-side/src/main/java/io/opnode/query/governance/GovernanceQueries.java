package io.opnode.query.governance;

import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewsDatabase;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers questions about what stakers decided. */
public class GovernanceQueries {
    private final ViewsDatabase database;

    public GovernanceQueries(ViewsDatabase database) {
        this.database = database;
    }

    /** There are as many parameters as the contract was deployed with: no pages. */
    @QueryHandler
    public ParametersView on(FindParameters query) {
        return database.read(snapshot -> {
            List<ParameterView> all =
                    snapshot.jdbc()
                            .query(
                                    "SELECT view FROM parameter ORDER BY name COLLATE \"C\"",
                                    (row, number) ->
                                            ViewJson.read(row.getString("view"), ParameterRow.class)
                                                    .view());
            long version = all.stream().mapToLong(ParameterView::version).max().orElse(0);
            return new ParametersView(snapshot.position(), version, all);
        });
    }
}
