package io.opnode.chain;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The bridge's own tables: schema {@code chain}, by the migrations in db/migration/chain. */
public final class ChainSchema {
    private static final String NAME = "chain";

    private ChainSchema() {}

    /** Brings the schema up to date; nothing happens when it is. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/migration/chain")
                .table("schema_history")
                .load()
                .migrate();
    }
}
