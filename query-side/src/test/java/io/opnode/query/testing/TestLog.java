package io.opnode.query.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.command.platform.eventstore.AppendObserver;
import io.opnode.command.platform.eventstore.EventStoreLimits;
import io.opnode.command.platform.eventstore.GroupCommitEventStorageEngine;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.command.platform.serialization.LogicalNameSerializer;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.wallet.WalletEvent;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.flywaydb.core.Flyway;

/** The real log on PostgreSQL, to which tests append events as aggregates would. */
public final class TestLog implements AutoCloseable {
    private final HikariDataSource pool;
    private final GroupCommitEventStorageEngine engine;
    private final Waking store;
    private final Serializer serializer =
            new LogicalNameSerializer(
                    EventTypes.of(
                            JobEvent.class,
                            NodeEvent.class,
                            WalletEvent.class,
                            DisputeEvent.class,
                            StakeEvent.class,
                            GovernanceEvent.class));
    private final Writer writer;

    public TestLog(String url) {
        pool = TestPostgres.pool(url);
        Flyway.configure()
                .dataSource(pool)
                .schemas("events")
                .locations("classpath:db/migration/events")
                .load()
                .migrate();
        engine =
                new GroupCommitEventStorageEngine(
                                pool,
                                serializer,
                                NoOpEventUpcaster.INSTANCE,
                                EventStoreLimits.DEFAULTS,
                                AppendObserver.NONE)
                        .start();
        store = new Waking(EmbeddedEventStore.builder().storageEngine(engine));
        engine.onAppend(store::wake);
        writer = new Writer(store);
    }

    private static final class Waking extends EmbeddedEventStore {
        Waking(EmbeddedEventStore.Builder builder) {
            super(builder);
        }

        void wake() {
            afterCommit(List.of());
        }
    }

    public EventStore store() {
        return store;
    }

    public Serializer serializer() {
        return serializer;
    }

    public void append(DomainEvent... events) {
        writer.append(List.of(events));
    }

    public void append(List<? extends DomainEvent> events) {
        writer.append(events);
    }

    @Override
    public void close() {
        store.shutDown();
        engine.close();
        pool.close();
    }
}
