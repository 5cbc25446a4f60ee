package io.opnode.command.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.command.platform.serialization.LogicalNameSerializer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Shows that the F07 case bites: the engine that Axon ships loses an event in it, with its default
 * settings.
 */
class JdbcEngineSkipsSlowCommitsTest {

    @Test
    @DisplayName("F07: Axon's own JDBC engine never delivers the event of the slow commit")
    void losesTheEventOfTheSlowCommit() {
        try (JdbcFixture fixture = new JdbcFixture()) {
            SlowCommitCase slowCommit = new SlowCommitCase(fixture);

            assertThatThrownBy(slowCommit::run)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("[\"slow\"]")
                    .hasMessageContaining("could not find");
        }
    }

    private static final class JdbcFixture implements EngineFixture {
        private final HikariDataSource database =
                TestPostgres.pool(TestPostgres.url(TestPostgres.newDatabase()), 10);

        @Override
        public EventStorageEngine open() {
            LogicalNameSerializer serializer =
                    new LogicalNameSerializer(EventTypes.of(Sample.class));
            JdbcEventStorageEngine engine =
                    JdbcEventStorageEngine.builder()
                            .eventSerializer(serializer)
                            .snapshotSerializer(serializer)
                            .connectionProvider(new SpringDataSourceConnectionProvider(database))
                            .transactionManager(
                                    new SpringTransactionManager(
                                            new DataSourceTransactionManager(database)))
                            .persistenceExceptionResolver(
                                    (PersistenceExceptionResolver)
                                            failure ->
                                                    failure instanceof SQLException sql
                                                            && SqlFailure.isDuplicate(sql))
                            .build();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    var existing =
                            statement.executeQuery("SELECT to_regclass('domainevententry')")) {
                existing.next();
                if (existing.getString(1) == null) {
                    engine.createSchema(PostgresEventTableFactory.INSTANCE);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return engine;
        }

        @Override
        public void close(EventStorageEngine engine) {
            // The engine holds nothing.
        }

        @Override
        public DataSource database() {
            return database;
        }

        @Override
        public String table() {
            return "domainevententry";
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
