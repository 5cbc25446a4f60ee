package io.opnode.chain;

import io.opnode.chain.checkpoint.LogCheckpoint;
import io.opnode.chain.contract.ChainAnswers;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.OrderAnswers;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.drift.DriftWatch;
import io.opnode.chain.drift.LedgerByBlock;
import io.opnode.chain.drift.ParametersByBlock;
import io.opnode.chain.drift.RootComparison;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.inbound.Forks;
import io.opnode.chain.inbound.LogStore;
import io.opnode.chain.key.SessionKey;
import io.opnode.chain.node.RpcChainNode;
import io.opnode.chain.outbound.IntentReaction;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.receipt.AnchorWriter;
import io.opnode.chain.receipt.JobHistory;
import io.opnode.chain.receipt.ReceiptWriter;
import io.opnode.chain.run.BridgeHealth;
import io.opnode.chain.run.BridgeLifecycle;
import io.opnode.chain.run.BridgeLifecycle.Lane;
import io.opnode.chain.run.BridgeMetrics;
import io.opnode.chain.run.BridgeStep;
import io.opnode.chain.settlement.DisputeAnswers;
import io.opnode.chain.settlement.DisputedJobs;
import io.opnode.chain.settlement.Entitlements;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.settlement.EpochReaction;
import io.opnode.chain.settlement.Epochs;
import io.opnode.chain.settlement.PayoutAnswers;
import io.opnode.chain.settlement.PayoutFiles;
import io.opnode.chain.settlement.PayoutRoots;
import io.opnode.chain.settlement.PayoutsOnChain;
import io.opnode.chain.settlement.RootServer;
import io.opnode.chain.settlement.ServingReactions;
import io.opnode.chain.settlement.SettledJobs;
import io.opnode.chain.wallet.MandateReactions;
import io.opnode.chain.wallet.Mandates;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.content.ContentStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All parts of the bridge that belong to one chain. */
public final class OneChain implements AutoCloseable {

    /** What the chains share. */
    record Shared(
            DataSource database,
            JdbcClient jdbc,
            TransactionTemplate inTransaction,
            CommandOutbox outbox,
            LogCheckpoint log,
            LedgerByBlock ledger,
            ContentStore content,
            EventStore events) {}

    private final ChainConnection connection;
    private final RpcChainNode node;
    private final LogStore logs;
    private final WatchedWallets wallets;
    private final Intents intents;
    private final Mandates mandates;
    private final SettledJobs jobs;
    private final ChainFollower follower;
    private final OutboundSender sender;
    private final List<OutboundSender> senders;
    private final EpochCloser closer;
    private final RootServer server;
    private final AnchorWriter anchors;
    private final ReceiptWriter receipts;
    private final ChainAnswers answers;
    private final OrderAnswers orderAnswers;
    private final Optional<SessionKey> sessionKey;
    private final PayoutAnswers payouts;
    private final DisputeAnswers disputes;
    private final DriftComparison drift;
    private final DriftWatch driftWatch;
    private final BridgeLifecycle lifecycle;
    private final BridgeHealth health;
    private final BridgeMetrics metrics;

    /**
     * @param tellers steps that are taken for all chains by this one's lane
     */
    OneChain(ChainConnection connection, Shared shared, List<BridgeStep> tellers) {
        this.connection = connection;
        Contracts contracts = connection.contracts();
        ChainBridgeSettings settings = connection.settings();
        long chainId = contracts.chainId();
        JdbcClient jdbc = shared.jdbc();
        TransactionTemplate inTransaction = shared.inTransaction();
        CommandOutbox outbox = shared.outbox();
        Clock clock = Clock.systemUTC();
        int finality = settings.outbound().finalityDepth();

        node = new RpcChainNode(settings.rpcUrl(), settings.requestTimeout());
        logs = new LogStore(jdbc, chainId);
        wallets = new WatchedWallets(jdbc, chainId);
        intents = new Intents(jdbc, chainId);
        mandates = new Mandates(jdbc, chainId);
        jobs = new SettledJobs(jdbc, chainId);
        Epochs epochs = new Epochs(jdbc, chainId);
        follower =
                new ChainFollower(
                        node,
                        logs,
                        wallets,
                        outbox,
                        inTransaction,
                        contracts,
                        new DisputedJobs(jdbc, chainId),
                        new Forks(jdbc, chainId, logs),
                        new ChainFollower.Depths(
                                settings.confirmationDepth(), finality, settings.maxLogRange()));
        List<IntentReaction> reactions =
                new ArrayList<>(new MandateReactions(node, mandates, outbox).all());
        EpochReaction settling = new EpochReaction(node, contracts, epochs);
        reactions.add(settling);
        PayoutRoots payoutRoots = new PayoutRoots(jdbc, chainId);
        PayoutsOnChain onChain = new PayoutsOnChain(node, contracts);
        reactions.addAll(new ServingReactions(onChain, payoutRoots).all());
        senders =
                Keys.of(connection).stream()
                        .map(key ->
                                new OutboundSender(
                                        key.kinds(),
                                        chainId,
                                        jdbc,
                                        inTransaction,
                                        node,
                                        key.signer(),
                                        settings.outbound(),
                                        reactions,
                                        clock))
                        .toList();
        sender = senders.getFirst();
        Entitlements entitlements = new Entitlements(jdbc, chainId);
        closer =
                new EpochCloser(
                        new EpochCloser.Tables(jobs, epochs, entitlements, mandates, intents),
                        shared.log(),
                        shared.content(),
                        inTransaction,
                        contracts,
                        settings.settlement(),
                        settling::isSettled,
                        clock);
        PayoutFiles payoutFiles = new PayoutFiles(shared.content(), chainId);
        server =
                new RootServer(
                        new RootServer.Tables(payoutRoots, logs, intents),
                        payoutFiles,
                        onChain,
                        contracts.payouts(),
                        inTransaction,
                        settings.settlement().serveLimit());
        anchors =
                new AnchorWriter(
                        new AnchorWriter.Tables(jobs, epochs, intents, outbox),
                        node,
                        contracts,
                        shared.content(),
                        inTransaction,
                        finality);
        receipts =
                new ReceiptWriter(
                        jobs,
                        new JobHistory(shared.events()),
                        shared.content(),
                        outbox,
                        inTransaction,
                        clock);
        sessionKey = connection.sessionKey();
        answers =
                new ChainAnswers(
                        node,
                        contracts,
                        settings.rpcUrl(),
                        finality,
                        sessionKey.map(SessionKey::address));
        orderAnswers = new OrderAnswers(contracts);
        payouts = new PayoutAnswers(node, contracts, entitlements, payoutRoots, payoutFiles);
        disputes = new DisputeAnswers(node, contracts, jobs, epochs, mandates);
        drift =
                new DriftComparison(
                        new DriftComparison.Sources(
                                node,
                                logs,
                                outbox,
                                wallets,
                                shared.ledger(),
                                new ParametersByBlock(jdbc),
                                shared.events()),
                        new RootComparison(node, contracts, epochs),
                        contracts);
        driftWatch = new DriftWatch(drift, settings.driftInterval(), clock);
        List<BridgeStep> tell = new ArrayList<>(List.of(receipts::step));
        tell.addAll(tellers);
        lifecycle =
                new BridgeLifecycle(
                        follower, shared.database(), chainId, lanes(tell), settings.pollInterval());
        health =
                new BridgeHealth(
                        lifecycle, follower, senders, intents, outbox, server::problem, driftWatch);
        metrics = new BridgeMetrics(chainId, follower, senders, outbox, driftWatch);
    }

    /** WHY the watch has its own: it waits for what the others do. */
    private List<Lane> lanes(List<BridgeStep> tell) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane("follow", List.of(follower::step)));
        lanes.add(
                new Lane("send", List.of(closer::step, server::step, sender::step, anchors::step)));
        for (OutboundSender other : senders.subList(1, senders.size())) {
            lanes.add(new Lane("open", List.of(other::step)));
        }
        lanes.add(new Lane("tell", tell));
        lanes.add(new Lane("watch", List.of(driftWatch::step)));
        return lanes;
    }

    public long chainId() {
        return connection.contracts().chainId();
    }

    public Contracts contracts() {
        return connection.contracts();
    }

    public RpcChainNode node() {
        return node;
    }

    public LogStore logs() {
        return logs;
    }

    public WatchedWallets wallets() {
        return wallets;
    }

    public Intents intents() {
        return intents;
    }

    public Mandates mandates() {
        return mandates;
    }

    public SettledJobs jobs() {
        return jobs;
    }

    public ChainFollower follower() {
        return follower;
    }

    public OutboundSender sender() {
        return sender;
    }

    /** One for each key; the settling one first. */
    public List<OutboundSender> senders() {
        return senders;
    }

    public EpochCloser closer() {
        return closer;
    }

    public RootServer server() {
        return server;
    }

    public AnchorWriter anchors() {
        return anchors;
    }

    public ReceiptWriter receipts() {
        return receipts;
    }

    public ChainAnswers answers() {
        return answers;
    }

    public OrderAnswers orderAnswers() {
        return orderAnswers;
    }

    /** Signs top-ups; empty where the platform has none. */
    public Optional<SessionKey> sessionKey() {
        return sessionKey;
    }

    public PayoutAnswers payouts() {
        return payouts;
    }

    public DisputeAnswers disputes() {
        return disputes;
    }

    public DriftComparison drift() {
        return drift;
    }

    public DriftWatch driftWatch() {
        return driftWatch;
    }

    public BridgeLifecycle lifecycle() {
        return lifecycle;
    }

    public BridgeHealth health() {
        return health;
    }

    public BridgeMetrics metrics() {
        return metrics;
    }

    @Override
    public void close() {
        node.close();
    }
}
