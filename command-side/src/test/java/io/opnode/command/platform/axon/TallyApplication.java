package io.opnode.command.platform.axon;

import io.opnode.command.platform.deadline.CommandTimer;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.command.platform.serialization.PlatformTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small application on the platform: aggregate, reaction with a deadline, projection. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(TallyAggregate.class)
class TallyApplication {

    static ConfigurableApplicationContext start(String url, String... properties) {
        return new SpringApplicationBuilder(TallyApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + url,
                        "spring.main.banner-mode=off",
                        "opnode.platform.deadline-polling=100ms",
                        "opnode.platform.dead-letter-retry=200ms")
                .run(java.util.Arrays.stream(properties).map(p -> "--" + p).toArray(String[]::new));
    }

    @Bean
    EventTypes eventTypes() {
        return PlatformTypes.withAxonsOwn(EventTypes.of(TallyEvent.class))
                .withCommands(TallyCommand.class)
                .with(TallyAggregate.class, "tally.snapshot", 1);
    }

    @Bean
    TallyTable tallyTable(JdbcTemplate jdbc) {
        return new TallyTable(jdbc);
    }

    @Bean
    WhenTallyOpenedSetItsDeadline reaction(CommandTimer timer) {
        return new WhenTallyOpenedSetItsDeadline(timer);
    }

    /** Every tally closes itself. */
    @ProcessingGroup("tally-deadlines")
    record WhenTallyOpenedSetItsDeadline(CommandTimer timer) {
        @EventHandler
        void on(TallyEvent.TallyOpened event) {
            timer.set(
                    "tally/" + event.tallyId(),
                    event.closesAt(),
                    new TallyCommand.CloseTally(event.tallyId()));
        }
    }

    /** One row per event; a number in {@link #poison} makes its handler fail. */
    @ProcessingGroup("tally-table")
    static final class TallyTable {
        final Set<Integer> poison = ConcurrentHashMap.newKeySet();
        private final JdbcTemplate jdbc;

        TallyTable(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
            jdbc.execute(
                    "CREATE TABLE IF NOT EXISTS tally (n bigserial, tally text, what text, trace text, cause text)");
        }

        @EventHandler
        void on(
                TallyEvent event,
                @MetaDataValue("traceId") String traceId,
                @MetaDataValue("correlationId") String correlationId) {
            String what =
                    switch (event) {
                        case TallyEvent.TallyOpened opened -> "opened";
                        case TallyEvent.TallyAdded added -> "added " + added.number();
                        case TallyEvent.TallyClosed closed -> "closed " + closed.total();
                    };
            jdbc.update(
                    "INSERT INTO tally (tally, what, trace, cause) VALUES (?, ?, ?, ?)",
                    event.tallyId(),
                    what,
                    traceId,
                    correlationId);
            if (event instanceof TallyEvent.TallyAdded added && poison.contains(added.number())) {
                throw new IllegalStateException("poison " + added.number());
            }
        }

        List<String> of(String tally) {
            return jdbc.queryForList(
                    "SELECT what FROM tally WHERE tally = ? ORDER BY n", String.class, tally);
        }

        List<Map<String, Object>> rows(String tally) {
            return jdbc.queryForList(
                    "SELECT what, trace, cause FROM tally WHERE tally = ? ORDER BY n", tally);
        }
    }
}
