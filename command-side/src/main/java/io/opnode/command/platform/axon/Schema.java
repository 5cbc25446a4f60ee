package io.opnode.command.platform.axon;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A schema of the platform and the folder of its migrations. */
enum Schema {
    EVENTS,
    PROCESSORS,
    SCHEDULING;

    /** Brings the schema to the newest version; several processes may do so at once. */
    void migrate(DataSource database) {
        String name = name().toLowerCase(java.util.Locale.ROOT);
        Flyway.configure()
                .dataSource(database)
                .schemas(name)
                .locations("classpath:db/migration/" + name)
                .load()
                .migrate();
    }
}
