package io.opnode.chain.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.chain.BridgeProcessors;
import io.opnode.chain.ChainBridgeConfiguration;
import io.opnode.chain.ChainBridgeSettings;
import io.opnode.chain.ChainConnection;
import io.opnode.chain.Chains;
import io.opnode.chain.OneChain;
import io.opnode.chain.checkpoint.EventLogLeaves;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.drift.WhenMoneyMovesKeepLedger;
import io.opnode.chain.drift.WhenParameterChangesKeepIt;
import io.opnode.chain.key.LocalSigner;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.settlement.WhenJobIsSettledQueueIt;
import io.opnode.chain.testing.TestChain.Deployed;
import io.opnode.chain.wallet.WhenMandateMovesTellTheEscrow;
import io.opnode.chain.wallet.WhenTopUpIsRequestedSignMandate;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.InMemoryContentStore;
import io.opnode.domain.kernel.Sha256;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The bridge as the launcher composes it, over the domain's deciders, an event store in memory, a
 * real database and a real chain. A test takes the steps by hand.
 */
public final class BridgeUnderTest implements AutoCloseable {
    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private static final int MOST_ROUNDS = 120;
    private static final Duration CATCH_UP = Duration.ofSeconds(20);

    public final TestChain chain;
    public final Deployed deployed;
    private final List<OtherChain> others;
    public final String databaseUrl;
    public final AtomicReference<Instant> clock = new AtomicReference<>(Instant.now());
    public final EventStore events =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    public final ContentStore content;
    public final DecidedAggregates aggregates = new DecidedAggregates(events, clock);
    public final CommandGateway commands;
    public final JdbcClient jdbc;
    public final Sabotage sabotage;
    public final AnnotationConfigApplicationContext context;
    private final HikariDataSource database;
    private final Configuration axon;

    public BridgeUnderTest() {
        this(TestChain.shared().deploy(), TestDatabase.fresh());
    }

    public BridgeUnderTest(Deployed deployed, String databaseUrl) {
        this(deployed, databaseUrl, List.of(), Map.of());
    }

    /** With further chains besides the home chain. */
    public BridgeUnderTest(Deployed deployed, String databaseUrl, List<OtherChain> others) {
        this(deployed, databaseUrl, others, Map.of());
    }

    /**
     * @param given settings of the home chain, beside or instead of the test's own
     */
    public BridgeUnderTest(
            Deployed deployed,
            String databaseUrl,
            List<OtherChain> others,
            Map<String, Object> given) {
        this(deployed, databaseUrl, others, given, List.of());
    }

    /**
     * @param history of another bridge, which this one goes on from
     */
    public BridgeUnderTest(
            Deployed deployed,
            String databaseUrl,
            List<OtherChain> others,
            Map<String, Object> given,
            List<EventMessage<?>> history) {
        this(deployed, databaseUrl, others, given, history, new InMemoryContentStore());
    }

    private BridgeUnderTest(
            Deployed deployed,
            String databaseUrl,
            List<OtherChain> others,
            Map<String, Object> given,
            List<EventMessage<?>> history,
            ContentStore content) {
        this.deployed = deployed;
        this.chain = deployed.chain();
        this.content = content;
        history.forEach(events::publish);
        this.others = List.copyOf(others);
        this.databaseUrl = databaseUrl;
        this.database = TestDatabase.pool(databaseUrl);
        this.jdbc = JdbcClient.create(database);
        this.sabotage = new Sabotage(databaseUrl);
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        aggregates.subscribe(bus);
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.context = composed(given);
        context.getBean(Chains.class).stop();
        this.axon = processors();
        axon.start();
    }

    /** Ends this bridge and starts another on all that it left. */
    public BridgeUnderTest restarted() {
        List<EventMessage<?>> history = history();
        close();
        BridgeUnderTest next =
                new BridgeUnderTest(deployed, databaseUrl, others, Map.of(), history, content);
        next.clock.set(clock.get());
        return next;
    }

    /** A chain besides the home chain, and the contracts on it. */
    public record OtherChain(TestChain chain, Deployed deployed) {
        private ChainConnection connection() {
            return new ChainConnection(
                    deployed.contracts(),
                    new LocalSigner(deployed.admin()),
                    new Binder(new MapConfigurationPropertySource(quick(chain.url())))
                            .bindOrCreate("opnode.chain", ChainBridgeSettings.class));
        }
    }

    private static Map<String, Object> quick(String rpcUrl) {
        return Map.of(
                "opnode.chain.rpc-url", rpcUrl,
                "opnode.chain.poll-interval", "1h",
                "opnode.chain.settlement.interval", "0ms",
                "opnode.chain.outbound.retry-pause", "1ms",
                "opnode.chain.outbound.preflight-tries", "2");
    }

    private AnnotationConfigApplicationContext composed(Map<String, Object> given) {
        Map<String, Object> settings = new HashMap<>(quick(chain.url()));
        settings.putAll(given);
        AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
        spring.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", settings));
        spring.registerBean(DataSource.class, () -> database);
        spring.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        spring.registerBean(Contracts.class, deployed::contracts);
        spring.registerBean(TransactionSigner.class, () -> new LocalSigner(deployed.admin()));
        spring.registerBean(ContentStore.class, () -> content);
        spring.registerBean(EventStore.class, () -> events);
        spring.registerBean(CommandGateway.class, () -> commands);
        spring.registerBean(EventLogLeaves.class, () -> this::leaves);
        for (OtherChain other : others) {
            String name = "chain" + other.deployed().contracts().chainId();
            spring.registerBean(name, ChainConnection.class, other::connection);
        }
        spring.register(ChainBridgeConfiguration.class);
        spring.refresh();
        return spring;
    }

    /** Every event so far, in order. */
    public List<EventMessage<?>> history() {
        List<EventMessage<?>> history = new ArrayList<>();
        try (var all = ((EmbeddedEventStore) events).openStream(null)) {
            while (all.hasNextAvailable()) {
                history.add(all.nextAvailable());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return history;
    }

    /** Leaves of the log in memory; the real one keeps salted ones. */
    private List<byte[]> leaves(long position, int limit) {
        List<byte[]> leaves =
                history().stream()
                        .map(event -> event.getIdentifier().getBytes(StandardCharsets.UTF_8))
                        .map(id -> Sha256.of(id).bytes())
                        .toList();
        int from = (int) Math.min(position, leaves.size());
        return leaves.subList(from, Math.min(leaves.size(), from + limit));
    }

    private Configuration processors() {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        JdbcTokenStore tokens =
                JdbcTokenStore.builder()
                        .connectionProvider(
                                new UnitOfWorkAwareConnectionProviderWrapper(
                                        new SpringDataSourceConnectionProvider(database)))
                        .serializer(serializer)
                        .build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> serializer)
                        .configureEventStore(c -> events);
        configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors(
                        (c, processor) -> processor.initialSegmentCount(1).tokenClaimInterval(100))
                .registerTokenStore(c -> tokens)
                .registerDefaultTransactionManager(c ->
                        new SpringTransactionManager(
                                context.getBean(PlatformTransactionManager.class)))
                .registerDefaultListenerInvocationErrorHandler(
                        c -> PropagatingErrorHandler.INSTANCE)
                .registerEventHandler(c -> context.getBean(WhenMandateMovesTellTheEscrow.class))
                .registerEventHandler(c -> context.getBean(WhenTopUpIsRequestedSignMandate.class))
                .registerEventHandler(c -> context.getBean(WhenJobIsSettledQueueIt.class))
                .registerEventHandler(c -> sabotage)
                .registerEventHandler(c -> context.getBean(WhenMoneyMovesKeepLedger.class))
                .registerEventHandler(c -> context.getBean(WhenParameterChangesKeepIt.class));
        context.getBeansOfType(ConfigurerModule.class)
                .values()
                .forEach(module -> module.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    /** Waits until the bridge's handlers have seen every event. */
    public void catchUp() {
        TrackingToken head = events.createHeadToken();
        for (String name : List.of(BridgeProcessors.MONEY, BridgeProcessors.LEDGER)) {
            StreamingEventProcessor processor =
                    axon.eventProcessingConfiguration()
                            .eventProcessor(name, StreamingEventProcessor.class)
                            .orElseThrow();
            await(() ->
                    head == null
                            || processor.processingStatus().values().stream()
                                    .map(status -> status.getTrackingToken())
                                    .mapToLong(t -> t == null ? -1 : t.position().orElse(-1))
                                    .min()
                                    .stream()
                                    .anyMatch(at -> at >= head.position().orElse(-1)));
        }
    }

    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + CATCH_UP.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not in " + CATCH_UP);
            }
            Thread.onSpinWait();
        }
    }

    /** A bean of the context, or else the home chain's part of that type. */
    public <T> T bean(Class<T> type) {
        T shared = context.getBeanProvider(type).getIfUnique();
        return shared == null ? part(home(), type) : shared;
    }

    private List<OneChain> all() {
        return context.getBean(Chains.class).all();
    }

    public OneChain home() {
        return context.getBean(Chains.class).home();
    }

    /** What the chain has of the type. */
    public static <T> T part(OneChain chain, Class<T> type) {
        for (Method getter : OneChain.class.getMethods()) {
            if (getter.getParameterCount() == 0 && type.isAssignableFrom(getter.getReturnType())) {
                try {
                    return type.cast(getter.invoke(chain));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " in " + chain);
    }

    public void follow() {
        for (OneChain one : all()) {
            while (one.follower().step()) {
                Thread.onSpinWait();
            }
        }
    }

    /** One round of everything but the closing of epochs. */
    public void roundWithoutClosing() {
        try {
            chain.mine(1);
            others.forEach(other -> other.chain().mine(1));
            follow();
            bean(CommandDispatcher.class).step();
            catchUp();
            all().forEach(one -> one.receipts().step());
            bean(CommandDispatcher.class).step();
            catchUp();
            all().forEach(one -> one.senders().forEach(OutboundSender::step));
            all().forEach(one -> one.anchors().step());
            bean(CommandDispatcher.class).step();
            catchUp();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rounds until the condition holds. */
    public void drive(BooleanSupplier condition) {
        driveBy(
                () -> {
                    roundWithoutClosing();
                    all().forEach(one -> one.closer().step());
                    all().forEach(one -> one.server().step());
                },
                condition);
    }

    /** Rounds in which no epoch closes. */
    public void driveWithoutClosing(BooleanSupplier condition) {
        driveBy(this::roundWithoutClosing, condition);
    }

    private static void driveBy(Runnable round, BooleanSupplier condition) {
        for (int i = 0; !condition.getAsBoolean(); i++) {
            if (i == MOST_ROUNDS) {
                throw new AssertionError("not in " + MOST_ROUNDS + " rounds");
            }
            round.run();
        }
    }

    @Override
    public void close() {
        axon.shutdown();
        context.close();
        database.close();
    }
}
