package io.opnode.command.platform.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.command.platform.eventstore.AppendObserver;
import io.opnode.command.platform.eventstore.EventStoreLimits;
import io.opnode.command.platform.eventstore.GroupCommitEventStorageEngine;
import io.opnode.command.platform.eventstore.TestPostgres;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class UpcastingTest {

    @Test
    @DisplayName("F19: an old revision is read as the current one")
    void readsAnOldRevisionAsTheCurrentOne() {
        EventUpcasterChain upcasters =
                new EventUpcasterChain(
                        JsonUpcaster.of(
                                "shapes.renamed",
                                1,
                                event -> {
                                    event.set("name", event.remove("title"));
                                    event.put("count", 0);
                                }));
        try (HikariDataSource pool =
                TestPostgres.pool(TestPostgres.url(TestPostgres.newDatabase()), 5)) {
            TestPostgres.migrateEvents(pool);
            new JdbcTemplate(pool)
                    .update(
                            """
                            INSERT INTO events.event VALUES (1, 'e-1', 'Shapes', 'a', 0, 'shapes.renamed', 1,
                              '{"title":"old"}'::bytea, '{}'::bytea, 0,
                              repeat('s', 16)::bytea, repeat('h', 32)::bytea)
                            """);
            try (GroupCommitEventStorageEngine engine =
                    new GroupCommitEventStorageEngine(
                                    pool,
                                    new LogicalNameSerializer(EventTypes.of(Shapes.class)),
                                    upcasters,
                                    EventStoreLimits.DEFAULTS,
                                    AppendObserver.NONE)
                            .start()) {

                assertThat(engine.readEvents(null, false).findFirst().orElseThrow().getPayload())
                        .isEqualTo(new Shapes.Renamed("old", 0));
                assertThat(engine.readEvents("a", 0).next().getPayload())
                        .isEqualTo(new Shapes.Renamed("old", 0));
            }
        }
    }
}
