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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param settings {@code name=value} each; they win over everything else
     */
    public record Options(
            Path home,
            int port,
            boolean worker,
            List<String> workerOptions,
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
        DevelopmentChain chain;
        EmbeddedPostgresServer postgres;
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<EmbeddedPostgresServer> postgresStart =
                    starters.submit(() -> keep(EmbeddedPostgresServer.start(home)));
            Future<DevelopmentChain> chainStart =
                    starters.submit(() -> keep(DevelopmentChain.start(home)));
            postgres = await(postgresStart);
            chain = await(chainStart);
        }
        progress("PostgreSQL and the chain run");
        String apiToken = home.secret(Endpoint.TOKEN_FILE);
        ConfigurableApplicationContext context =
                startApplication(options.port(), settings, home, postgres, chain, apiToken);
        int port =
                Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        String api = "http://127.0.0.1:" + port;
        progress("API on " + api);
        if (options.worker()) {
            keep(WorkerProcess.start(home, api, workerOptions(options, chain)));
            progress("worker started");
        }
        keep(() -> home.delete(Endpoint.FILE));
        new Endpoint(api, chain.rpcUrl(), ProcessHandle.current().pid()).writeTo(home);
        progress("ready; stop with Ctrl-C");
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
            int port,
            Map<String, Object> settings,
            Home home,
            EmbeddedPostgresServer postgres,
            DevelopmentChain chain,
            String apiToken) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", port);
        properties.put("spring.datasource.url", postgres.jdbcUrl());
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("opnode.api.token", apiToken);
        // The home's lock makes this process the only one: after a crash it takes its claims back.
        properties.put("opnode.platform.node-id", "embedded");
        properties.put("opnode.content.folder", home.folder("content").toString());
        properties.put("opnode.chain.rpc-url", chain.rpcUrl());
        properties.putAll(settings);
        SpringApplication application = new SpringApplication(OpNodeApplication.class);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        DevelopmentChain.class,
                                        () -> chain,
                                        definition -> definition.setDestroyMethodName("")),
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

    private static List<String> workerOptions(Options options, DevelopmentChain chain) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "--operator", chain.operator(), "--stop-jobs-on-exit"),
                        options.workerOptions().stream())
                .toList();
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
