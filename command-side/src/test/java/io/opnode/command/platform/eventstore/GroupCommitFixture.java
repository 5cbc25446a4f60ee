package io.opnode.command.platform.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.command.platform.serialization.LogicalNameSerializer;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Group-commit engines on a database of their own. */
final class GroupCommitFixture implements EngineFixture {
    private final EventStoreLimits limits;
    private final String url;
    private final HikariDataSource outside;
    private final List<GroupCommitEventStorageEngine> engines = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    GroupCommitFixture(EventStoreLimits limits) {
        this(limits, TestPostgres.url(TestPostgres.newDatabase()));
    }

    /**
     * @param url under which the engines reach the database; the outside view always goes straight
     */
    GroupCommitFixture(EventStoreLimits limits, String url) {
        this.limits = limits;
        this.url = url;
        this.outside =
                TestPostgres.pool(url.replaceFirst(":[0-9]+/", ":" + TestPostgres.port() + "/"), 5);
        TestPostgres.migrateEvents(outside);
    }

    @Override
    public GroupCommitEventStorageEngine open() {
        HikariDataSource pool = TestPostgres.pool(url, 6);
        pools.add(pool);
        GroupCommitEventStorageEngine engine =
                new GroupCommitEventStorageEngine(
                                pool,
                                new LogicalNameSerializer(EventTypes.of(Sample.class)),
                                NoOpEventUpcaster.INSTANCE,
                                limits,
                                AppendObserver.NONE)
                        .start();
        engines.add(engine);
        return engine;
    }

    @Override
    public void close(EventStorageEngine engine) {
        ((GroupCommitEventStorageEngine) engine).close();
    }

    @Override
    public DataSource database() {
        return outside;
    }

    @Override
    public String table() {
        return "events.event";
    }

    @Override
    public void close() {
        engines.forEach(GroupCommitEventStorageEngine::close);
        pools.forEach(HikariDataSource::close);
        outside.close();
    }
}
