package io.opnode.launcher;

import io.opnode.launcher.embedded.DevelopmentChain;
import io.opnode.launcher.embedded.EmbeddedPostgresServer;
import io.opnode.launcher.embedded.WorkerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Everything on one machine: embedded parts first, then command side, query side and bridge in this
 * process, then the worker in its own. Stops them in the opposite order.
 */
public final class Up implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Up.class);

    /**
     * @param port of the API, 0 for any free one
     * @param disputeWindow of a development chain that is new
     * @param settings {@code name=value} each; they win over everything else
     */
    public record Options(
            Path home,
            int port,
            boolean worker,
            List<String> workerOptions,
            Optional<Duration> disputeWindow,
            List<String> settings) {}

    private final Deque<AutoCloseable> toStop = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean closed;

    private Up() {}

    /**
     * @throws LauncherException when a part does not start; what had started is stopped again
     */
    public static Up start(Options options) {
        Up up = new Up();
        Runtime.getRuntime().addShutdownHook(new Thread(up::close, "stop-opnode"));
        try {
            up.startParts(options);
            return up;
        } catch (RuntimeException e) {
            up.close();
            throw Trouble.explained(e);
        }
    }

    private void startParts(Options options) {
        progress("home " + options.home());
        Home home = Home.open(options.home());
        keep(home);
        home.delete(Endpoint.FILE);
        Map<String, Object> settings = named(options.settings());
        requireFree(options.port());
        Given given = Given.of(settings);
        given.requireOperator(options);
        Embedded embedded = startEmbedded(home, given, options.disputeWindow());
        ConfigurableApplicationContext context =
                startApplication(options.port(), settings, home, embedded);
        int port =
                Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        String api = "http://127.0.0.1:" + port;
        progress("API on " + api);
        if (options.worker()) {
            keep(WorkerProcess.start(home, api, workerOptions(options, embedded.chain())));
            progress("worker started");
        }
        keep(() -> home.delete(Endpoint.FILE));
        String rpcUrl = context.getEnvironment().getRequiredProperty(Given.RPC_URL);
        new Endpoint(api, rpcUrl, ProcessHandle.current().pid()).writeTo(home);
        progress("ready; stop with Ctrl-C");
    }

    /** What this process brings along; empty for what the settings name instead. */
    private record Embedded(
            Optional<EmbeddedPostgresServer> postgres, Optional<DevelopmentChain> chain) {}

    private Embedded startEmbedded(Home home, Given given, Optional<Duration> disputeWindow) {
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            Optional<Future<EmbeddedPostgresServer>> postgres =
                    given.database()
                            ? Optional.empty()
                            : Optional.of(
                                    starters.submit(
                                            () -> keep(EmbeddedPostgresServer.start(home))));
            Optional<Future<DevelopmentChain>> chain =
                    given.chain()
                            ? Optional.empty()
                            : Optional.of(
                                    starters.submit(() ->
                                            keep(DevelopmentChain.start(home, disputeWindow))));
            Embedded embedded = new Embedded(postgres.map(Up::await), chain.map(Up::await));
            progress(
                    (given.database() ? "the given PostgreSQL" : "PostgreSQL")
                            + " and "
                            + (given.chain() ? "the given chain" : "the chain run"));
            return embedded;
        }
    }

    /**
     * WHY: looked at before anything is started, since the API's server asks for the port last; it
     * still finds out by itself when somebody takes it in between.
     */
    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw Trouble.portTaken(port);
        }
    }

    private static Map<String, Object> named(List<String> settings) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new LauncherException("--set " + setting + " is unclear. Write NAME=VALUE.");
            }
            named.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return named;
    }

    private ConfigurableApplicationContext startApplication(
            int port, Map<String, Object> settings, Home home, Embedded embedded) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", port);
        embedded.postgres()
                .ifPresent(postgres -> {
                    properties.put(Given.DATABASE_URL, postgres.jdbcUrl());
                    properties.put("spring.datasource.username", postgres.user());
                    properties.put("spring.datasource.password", postgres.password());
                });
        properties.put("opnode.api.token", home.secret(Endpoint.TOKEN_FILE));
        // The home's lock makes this process the only one: after a crash it takes its claims back.
        properties.put("opnode.platform.node-id", "embedded");
        properties.put("opnode.content.folder", home.folder("content").toString());
        embedded.chain().ifPresent(chain -> properties.put(Given.RPC_URL, chain.rpcUrl()));
        properties.putAll(settings);
        SpringApplication application = new SpringApplication(OpNodeApplication.class);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(
                context ->
                        embedded.chain()
                                .ifPresent(chain ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(
                                                        DevelopmentChain.class,
                                                        () -> chain,
                                                        definition ->
                                                                definition.setDestroyMethodName(
                                                                        ""))),
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(
                                        new org.springframework.core.env.MapPropertySource(
                                                "launcher", properties)));
        ConfigurableApplicationContext context = application.run();
        keep(context);
        return context;
    }

    private static List<String> workerOptions(Options options, Optional<DevelopmentChain> chain) {
        List<String> all = new ArrayList<>();
        chain.ifPresent(local -> all.addAll(List.of("--operator", local.operator())));
        all.add("--stop-jobs-on-exit");
        all.addAll(options.workerOptions());
        return all;
    }

    /** INVARIANT: whatever was started is stopped, also when the stop comes while starting. */
    private synchronized <T extends AutoCloseable> T keep(T part) {
        if (closed) {
            stop(part);
            throw new LauncherException("Stopped while starting.");
        }
        toStop.push(part);
        return part;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while starting", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LauncherException(String.valueOf(e.getCause()), e);
        }
    }

    public void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        while (!toStop.isEmpty()) {
            stop(toStop.pop());
        }
        stopped.countDown();
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("stopping {}: {}", part.getClass().getSimpleName(), e.toString());
        }
    }

    private static void progress(String line) {
        PrintStream err = System.err;
        err.println("opnode: " + line);
    }
}
