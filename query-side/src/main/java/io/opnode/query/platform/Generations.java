package io.opnode.query.platform;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The schemas {@code views_1}, {@code views_2}, … of which one is live. A retired one is dropped
 * when the next is built, so that a reader that entered it before the switch can finish.
 */
public final class Generations {
    private static final String CATALOGUE = "views";

    private final ViewsDatabase database;

    public Generations(ViewsDatabase database) {
        this.database = database;
    }

    /** Creates what is missing; safe to call from several processes at once. */
    public void prepare() {
        flyway(CATALOGUE, "classpath:db/migration/views").migrate();
        JdbcTemplate jdbc = database.jdbc();
        jdbc.update(
                "INSERT INTO views.generation (number, schema_name, state, switched_at)"
                        + " SELECT 1, 'views_1', 'live', now() WHERE NOT EXISTS"
                        + " (SELECT FROM views.generation) ON CONFLICT DO NOTHING");
        migrate(live());
    }

    /** Schema name of the generation that answers. */
    public String live() {
        List<String> live =
                database.jdbc()
                        .queryForList(
                                "SELECT schema_name FROM views.generation WHERE state = 'live'",
                                String.class);
        if (live.size() != 1) {
            throw new IllegalStateException(
                    "live generations of read models: " + live + " (expected one)");
        }
        return live.getFirst();
    }

    /** Drops what is neither live nor in use and begins an empty generation. */
    String begin() {
        JdbcTemplate jdbc = database.jdbc();
        for (String old :
                jdbc.queryForList(
                        "SELECT schema_name FROM views.generation WHERE state <> 'live'",
                        String.class)) {
            drop(old);
        }
        String schema =
                jdbc.queryForList(
                                "INSERT INTO views.generation (number, schema_name, state)"
                                        + " SELECT max(number) + 1, 'views_' || max(number) + 1,"
                                        + " 'building' FROM views.generation"
                                        + " RETURNING schema_name",
                                String.class)
                        .getFirst();
        migrate(schema);
        return schema;
    }

    /** Waits for those who entered {@code schema} while it was live. */
    private void drop(String schema) {
        database.writeTo(
                CATALOGUE,
                jdbc -> {
                    jdbc.queryForList(
                            "SELECT pg_advisory_xact_lock(?, number)::text FROM generation"
                                    + " WHERE schema_name = ?",
                            ViewsDatabase.IN_USE,
                            schema);
                    jdbc.execute("DROP SCHEMA IF EXISTS " + checked(schema) + " CASCADE");
                    return jdbc.update("DELETE FROM generation WHERE schema_name = ?", schema);
                });
    }

    /** Within the switching transaction: {@code next} answers from its commit on. */
    static void switchTo(String next, JdbcTemplate jdbc) {
        jdbc.update("UPDATE views.generation SET state = 'retired' WHERE state = 'live'");
        int rows =
                jdbc.update(
                        "UPDATE views.generation SET state = 'live', switched_at = now()"
                                + " WHERE schema_name = ? AND state = 'building'",
                        next);
        if (rows != 1) {
            throw new IllegalStateException(next + " is no longer being built");
        }
    }

    private void migrate(String schema) {
        flyway(checked(schema), "classpath:db/migration/readmodels").migrate();
    }

    private Flyway flyway(String schema, String location) {
        return Flyway.configure()
                .dataSource(database.dataSource())
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations(location)
                .load();
    }

    static String checked(String schema) {
        if (!schema.equals(CATALOGUE) && !schema.matches("views_[1-9][0-9]{0,8}")) {
            throw new IllegalStateException("schema: " + schema + " (expected views_N)");
        }
        return schema;
    }
}
