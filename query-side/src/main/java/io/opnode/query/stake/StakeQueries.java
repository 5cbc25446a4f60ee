package io.opnode.query.stake;

import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewsDatabase;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;

/** Answers questions about stakes. */
public class StakeQueries {
    private final ViewsDatabase database;

    public StakeQueries(ViewsDatabase database) {
        this.database = database;
    }

    /** There is one home chain, so an account has one stake. */
    @QueryHandler
    public Optional<StakeView> on(FindStake query) {
        return database.read(snapshot ->
                snapshot
                        .jdbc()
                        .query(
                                "SELECT view FROM stake WHERE account = ?"
                                        + " ORDER BY position DESC LIMIT 1",
                                (row, number) ->
                                        ViewJson.read(row.getString("view"), StakeRow.class),
                                query.account().value())
                        .stream()
                        .findFirst()
                        .map(row -> row.view(snapshot.position())));
    }
}
