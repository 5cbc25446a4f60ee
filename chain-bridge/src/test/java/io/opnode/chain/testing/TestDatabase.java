package io.opnode.chain.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of a JVM, with a fresh database for each that asks. */
public final class TestDatabase {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The JDBC address of a new, empty database. */
    public static String fresh() {
        String name = "bridge" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return addressOf(name);
    }

    private static void execute(String sql) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String addressOf(String name) {
        return "jdbc:postgresql://localhost:"
                + Server.POSTGRES.getPort()
                + "/"
                + name
                + "?user=postgres";
    }

    /** A database as another one is now; nobody may be connected to that one. */
    public static String copyOf(String url) {
        String original = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
        String name = "bridge" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + original);
        return addressOf(name);
    }

    public static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
