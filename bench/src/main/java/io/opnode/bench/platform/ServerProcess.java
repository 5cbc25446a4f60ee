package io.opnode.bench.platform;

import io.opnode.launcher.Home;
import io.opnode.launcher.embedded.EmbeddedPostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL that outlives the platform. */
public final class ServerProcess implements AutoCloseable {
    private final Home home;
    private final EmbeddedPostgresServer server;

    private ServerProcess(Home home, EmbeddedPostgresServer server) {
        this.home = home;
        this.server = server;
    }

    public static ServerProcess start(Path folder) {
        Home home = Home.open(folder);
        return new ServerProcess(home, EmbeddedPostgresServer.start(home));
    }

    /** What makes this the database of a platform. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", server.jdbcUrl(),
                "spring.datasource.username", server.user(),
                "spring.datasource.password", server.password());
    }

    public Database database() {
        return new Database(server.jdbcUrl(), server.password());
    }

    @Override
    public void close() throws IOException {
        server.close();
        home.close();
    }
}
