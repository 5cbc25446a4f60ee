package io.opnode.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.opnode.command.platform.axon.TallyCommand.AddToTally;
import io.opnode.command.platform.axon.TallyCommand.OpenTally;
import io.opnode.command.platform.eventstore.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Axon runs on Spring Boot 4 with nothing but a data source. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformOnSpringBootTest {
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final String url = TestPostgres.url(TestPostgres.newDatabase());
    private ConfigurableApplicationContext context;
    private String t = "";
    private String u = "";

    @BeforeEach
    void nameTallies() {
        t = UUID.randomUUID().toString();
        u = t + "-u";
    }

    @BeforeAll
    void start() {
        context = TallyApplication.start(url);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    private void send(Object command) {
        context.getBean(CommandGateway.class).sendAndWait(command);
    }

    private List<String> table(String tally) {
        return context.getBean(TallyApplication.TallyTable.class).of(tally);
    }

    private JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    @Test
    void leavesNoClaimBehindWhenItStops() throws SQLException {
        send(new OpenTally(t, NEVER));
        await().until(() -> table(t).size() == 1);
        context.close();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT string_agg(processor_name, ',') FROM processors.token WHERE owner IS NOT NULL");
                ResultSet result = statement.executeQuery()) {
            result.next();
            assertThat(result.getString(1)).isNull();
        } finally {
            context = TallyApplication.start(url);
        }
    }

    @Test
    void carriesACommandToEventsToAProjectionAndGoesOnAfterARestart() {
        send(new OpenTally(t, NEVER));
        send(new AddToTally(t, 4));
        await().until(() -> table(t).equals(List.of("opened", "added 4")));

        context.close();
        context = TallyApplication.start(url);
        send(new AddToTally(t, 5));
        await().until(() -> table(t).size() == 3);

        assertThat(table(t)).containsExactly("opened", "added 4", "added 5");
    }

    @Test
    void callsWhoeverReadsTheEndOfTheLogOnceTheEventCanBeRead() {
        EventStore store = context.getBean(EventStore.class);
        AtomicInteger found = new AtomicInteger();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                store.openStream(store.createHeadToken())) {
            assertThat(stream.hasNextAvailable()).isFalse();
            boolean calls =
                    stream.setOnAvailableCallback(
                            () -> found.addAndGet(stream.hasNextAvailable() ? 1 : 0));
            assertThat(calls).isTrue();

            send(new OpenTally(t, NEVER));

            await().until(() -> found.get() > 0);
        }
    }

    @Test
    void firesADeadlineThatWasSetBeforeARestart() {
        send(new OpenTally(t, NEVER));
        send(new AddToTally(t, 7));
        await().until(() ->
                context.getBean(Scheduler.class).getScheduledExecutions().stream()
                        .anyMatch(due -> due.getTaskInstance().getId().contains(t)));
        context.close();
        letItsTimeCome("%" + t + "%");

        context = TallyApplication.start(url);

        await().until(() -> table(t).contains("closed 7"));
        assertThat(table(t)).containsOnlyOnce("closed 7");
    }

    private void letItsTimeCome(String timer) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement =
                        connection.prepareStatement(
                                "UPDATE scheduling.task SET execution_time = now() WHERE task_instance LIKE ?")) {
            statement.setString(1, timer);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void retriesCommandsThatMeetANewerState() {
        send(new OpenTally(t, NEVER));
        CommandGateway gateway = context.getBean(CommandGateway.class);
        try (ConfigurableApplicationContext other = TallyApplication.start(url)) {
            CommandGateway otherGateway = other.getBean(CommandGateway.class);
            List<CompletableFuture<Object>> answers =
                    IntStream.range(0, 40)
                            .mapToObj(n ->
                                    (n % 2 == 0 ? gateway : otherGateway)
                                            .send(new AddToTally(t, 1)))
                            .toList();
            long done =
                    answers.stream()
                            .filter(answer -> answer.handle((r, e) -> e == null).join())
                            .count();
            await().until(() -> table(t).size() == 1 + done);
            assertThat(done).isGreaterThan(20);
        }
    }

    @Test
    @DisplayName("F20: two instances on one database apply every event once")
    void appliesEveryEventOnceWithTwoInstances() {
        try (ConfigurableApplicationContext other = TallyApplication.start(url)) {
            for (int n = 0; n < 10; n++) {
                send(new OpenTally(t + "/a" + n, NEVER));
                other.getBean(CommandGateway.class).sendAndWait(new OpenTally(t + "/b" + n, NEVER));
            }
            await().until(() ->
                    count("SELECT count(*) FROM tally WHERE tally LIKE '" + t + "/%'") >= 20);
            assertThat(count("SELECT count(*) FROM tally WHERE tally LIKE '" + t + "/%'"))
                    .isEqualTo(20);
            assertThat(
                            count(
                                    "SELECT count(DISTINCT tally) FROM tally WHERE tally LIKE '"
                                            + t
                                            + "/%'"))
                    .isEqualTo(20);
        }
    }

    @Test
    void carriesTraceAndCauseFromTheCommandToWhatFollows() {
        send(new OpenTally(t, Instant.now()));
        await().until(() -> table(t).size() == 2);

        List<Map<String, Object>> rows = context.getBean(TallyApplication.TallyTable.class).rows(t);
        assertThat(rows.get(0).get("trace")).isEqualTo(rows.get(0).get("cause")).isNotNull();
        assertThat(rows.get(1).get("trace")).isEqualTo(rows.get(0).get("trace"));
        assertThat(rows.get(1).get("cause")).isNotEqualTo(rows.get(0).get("cause"));
    }

    @Test
    @DisplayName(
            "F19: a poison event is parked with those behind it, others go on, and it is tried again")
    void parksAPoisonEventAndTriesItAgain() {
        TallyApplication.TallyTable table = context.getBean(TallyApplication.TallyTable.class);
        table.poison.add(13);
        send(new OpenTally(t, NEVER));
        send(new AddToTally(t, 13));
        send(new AddToTally(t, 14));
        send(new OpenTally(u, NEVER));

        await().until(() -> table(u).equals(List.of("opened")));
        await().until(() -> count("SELECT count(*) FROM processors.dead_letter") == 2);
        table.poison.clear();

        await().until(() -> table(t).equals(List.of("opened", "added 13", "added 14")));
        assertThat(count("SELECT count(*) FROM processors.dead_letter")).isZero();
    }

    @Test
    void snapshotsAnAggregateAndReadsItBack() {
        send(new OpenTally(t, NEVER));
        IntStream.range(0, 30).forEach(n -> send(new AddToTally(t, 1)));
        await().until(() ->
                count("SELECT count(*) FROM events.snapshot WHERE aggregate_id = '" + t + "'")
                        == 1);
        context.close();
        context = TallyApplication.start(url);

        Object total = context.getBean(CommandGateway.class).sendAndWait(new AddToTally(t, 1));

        assertThat(total).isEqualTo(31L);
        assertThat(context.getBean(EventStore.class).readEvents(t).asStream().count())
                .isLessThanOrEqualTo(20);
        assertThat(
                        jdbc().queryForObject(
                                        "SELECT convert_from(payload, 'UTF8') FROM events.snapshot WHERE aggregate_id = '"
                                                + t
                                                + "'",
                                        String.class))
                .contains("\"state\":{\"type\":\"open\"");
    }

    @Test
    void rebuildsAProjectionAfterAReset() {
        send(new OpenTally(t, NEVER));
        send(new AddToTally(t, 1));
        await().until(() -> table(t).size() == 2);
        StreamingEventProcessor processor =
                context.getBean(EventProcessingConfiguration.class)
                        .eventProcessor("tally-table", StreamingEventProcessor.class)
                        .orElseThrow();

        processor.shutDown();
        jdbc().execute("TRUNCATE tally");
        processor.resetTokens();
        processor.start();
        send(new AddToTally(t, 2));

        await().until(() -> table(t).equals(List.of("opened", "added 1", "added 2")));
    }

    @Test
    @DisplayName("A24: neither tables nor JSON of the platform name a Java class")
    void storesNoClassNames() {
        send(new OpenTally(t, Instant.now().plus(Duration.ofHours(1))));
        await().until(() -> count("SELECT count(*) FROM scheduling.task") >= 1);

        String everything =
                jdbc().queryForObject(
                                """
                                SELECT string_agg(t, ' ') FROM (
                                  SELECT payload_type || convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8') t
                                    FROM events.event
                                  UNION ALL SELECT coalesce(token_type, '') || coalesce(convert_from(token, 'UTF8'), '')
                                    FROM processors.token
                                  UNION ALL SELECT convert_from(task_data, 'UTF8') FROM scheduling.task) x
                                """,
                                String.class);
        assertThat(everything)
                .contains("tally.opened", "token.position", "command.axon.close-tally")
                .doesNotContain("io.opnode", "org.axonframework", "java.");
    }

    @Test
    void leavesLargeObjectsAlone() {
        send(new OpenTally(t, NEVER));
        await().until(() -> table(t).size() == 1);

        assertThat(count("SELECT count(*) FROM pg_largeobject")).isZero();
    }

    @Test
    void refusesToStartWithATokenStoreInMemory() {
        assertThatThrownBy(() ->
                        new SpringApplicationBuilder(TallyApplication.class, Forgetful.class)
                                .web(WebApplicationType.NONE)
                                .run("--spring.datasource.url=" + url)
                                .close())
                .rootCause()
                .hasMessageContaining("token store in memory");
    }

    static class Forgetful {
        @Bean
        InMemoryTokenStore tokenStore() {
            return new InMemoryTokenStore();
        }
    }

    private long count(String sql) {
        Long count = jdbc().queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
