package io.opnode.launcher.embedded;

import io.opnode.launcher.Home;
import io.opnode.launcher.LauncherException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a library: its data stays in the home folder, it listens on loopback only and asks
 * for a password that only the home's owner can read. A server that an earlier, killed launcher
 * left behind on the same data is stopped first.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedPostgresServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * @throws LauncherException when it does not start within 60 s
     */
    public static EmbeddedPostgresServer start(Home home) {
        Path data = home.folder("postgres").resolve("data");
        String password = home.secret("postgres-password");
        stopOneLeftBehind(data);
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .setPort(freePort())
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("unix_socket_directories", "")
                            // The library turns these off for tests; here an acknowledged event
                            // must stay.
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("max_connections", "80")
                            .setServerConfig("shared_buffers", "128MB")
                            .setServerConfig("max_wal_size", "1GB")
                            .setServerConfig("log_timezone", "UTC")
                            .setServerConfig("timezone", "UTC")
                            .setConnectConfig("password", password)
                            // Stopped by the launcher, after everything that uses it.
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(START_LIMIT)
                            .setOutputRedirector(log(home))
                            .setErrorRedirector(log(home))
                            .start();
            EmbeddedPostgresServer server = new EmbeddedPostgresServer(postgres, password);
            server.askForThePassword(data);
            return server;
        } catch (IOException | SQLException e) {
            throw new LauncherException(
                    "The embedded PostgreSQL did not start ("
                            + e.getMessage()
                            + "). Its log is "
                            + home.folder("logs").resolve("postgres.log")
                            + "; free some disk space or remove a broken "
                            + data
                            + ".",
                    e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /**
     * A fresh data folder trusts everybody on this machine; from now on only the password counts.
     */
    private void askForThePassword(Path data) throws SQLException, IOException {
        Path rules = data.resolve("pg_hba.conf");
        String wanted =
                """
                # Loopback only, and only with the password that lies in the home folder.
                host all all 127.0.0.1/32 scram-sha-256
                """;
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), user(), password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + password + "'");
            Files.writeString(rules, wanted);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static void stopOneLeftBehind(Path data) {
        Optional<ProcessHandle> leftBehind = processOn(data);
        if (leftBehind.isEmpty()) {
            return;
        }
        ProcessHandle process = leftBehind.get();
        System.err.println(
                "opnode: stopping the PostgreSQL that an earlier run left behind (pid "
                        + process.pid()
                        + ")");
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while stopping PostgreSQL", e);
        } catch (Exception e) {
            throw new LauncherException(
                    "A PostgreSQL of an earlier run (pid "
                            + process.pid()
                            + ") does not stop. Stop it by hand: kill "
                            + process.pid(),
                    e);
        }
    }

    /** The first line of {@code postmaster.pid} is the server's pid, the second its data folder. */
    private static Optional<ProcessHandle> processOn(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        } catch (IOException | NumberFormatException e) {
            LOG.warn("unreadable {}: {}", pidFile, e.getMessage());
            return Optional.empty();
        }
    }

    private static ProcessBuilder.Redirect log(Home home) {
        return ProcessBuilder.Redirect.appendTo(
                home.folder("logs").resolve("postgres.log").toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
