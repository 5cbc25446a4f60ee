package io.opnode.chain;

import io.opnode.chain.contract.ChainAnswers;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.drift.DriftComparison;
import io.opnode.chain.drift.LedgerByBlock;
import io.opnode.chain.drift.WhenMoneyMovesKeepLedger;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.inbound.LogStore;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.RpcChainNode;
import io.opnode.chain.outbound.IntentReaction;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.settlement.EpochReaction;
import io.opnode.chain.settlement.Epochs;
import io.opnode.chain.settlement.SettledJobs;
import io.opnode.chain.settlement.WhenJobIsSettledQueueIt;
import io.opnode.chain.wallet.MandateReactions;
import io.opnode.chain.wallet.Mandates;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.chain.wallet.WhenMandateMovesTellTheEscrow;
import io.opnode.domain.content.ContentStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole bridge. The importer supplies {@link Contracts}, a {@link TransactionSigner}, a {@link
 * ContentStore}, a data source with its transaction manager, and Axon's buses.
 *
 * <p>Reads the schema {@code chain}; see {@link ChainSchema}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChainBridgeSettings.class)
@Import(SettlementConfiguration.class)
public class ChainBridgeConfiguration {

    /** What every part stands on; not a bean, so that names of the launcher stay free. */
    record Ground(JdbcClient jdbc, TransactionTemplate inTransaction) {}

    @Bean
    Ground chainGround(DataSource database, PlatformTransactionManager transactions) {
        ChainSchema.migrate(database);
        return new Ground(JdbcClient.create(database), new TransactionTemplate(transactions));
    }

    @Bean(destroyMethod = "close")
    RpcChainNode chainNode(ChainBridgeSettings settings) {
        return new RpcChainNode(settings.rpcUrl(), settings.requestTimeout());
    }

    @Bean
    CommandOutbox chainOutbox(Ground ground) {
        return new CommandOutbox(ground.jdbc());
    }

    @Bean
    Intents chainIntents(Ground ground) {
        return new Intents(ground.jdbc());
    }

    @Bean
    Mandates chainMandates(Ground ground) {
        return new Mandates(ground.jdbc());
    }

    @Bean
    WatchedWallets chainWallets(Ground ground, Contracts contracts) {
        return new WatchedWallets(ground.jdbc(), contracts.chainId());
    }

    @Bean
    SettledJobs chainSettledJobs(Ground ground) {
        return new SettledJobs(ground.jdbc());
    }

    @Bean
    Epochs chainEpochs(Ground ground) {
        return new Epochs(ground.jdbc());
    }

    @Bean
    LogStore chainLogs(Ground ground, Contracts contracts) {
        return new LogStore(ground.jdbc(), contracts.chainId());
    }

    @Bean
    LedgerByBlock chainLedger(Ground ground) {
        return new LedgerByBlock(ground.jdbc());
    }

    @Bean
    WhenMandateMovesTellTheEscrow whenMandateMovesTellTheEscrow(
            Contracts contracts, WatchedWallets wallets, Mandates mandates, Intents intents) {
        return new WhenMandateMovesTellTheEscrow(contracts, wallets, mandates, intents);
    }

    @Bean
    WhenJobIsSettledQueueIt whenJobIsSettledQueueIt(Contracts contracts, SettledJobs jobs) {
        return new WhenJobIsSettledQueueIt(contracts, jobs);
    }

    @Bean
    WhenMoneyMovesKeepLedger whenMoneyMovesKeepLedger(LedgerByBlock ledger) {
        return new WhenMoneyMovesKeepLedger(ledger);
    }

    @Bean
    ConfigurerModule chainProcessors() {
        return configurer ->
                configurer
                        .eventProcessing()
                        .registerSequencingPolicy(
                                BridgeProcessors.MONEY, c -> new SequentialPolicy())
                        .registerSequencingPolicy(
                                BridgeProcessors.LEDGER, c -> new SequentialPolicy());
    }

    @Bean
    ChainFollower chainFollower(
            Ground ground,
            ChainNode node,
            LogStore logs,
            WatchedWallets wallets,
            CommandOutbox outbox,
            Contracts contracts,
            ChainBridgeSettings settings) {
        return new ChainFollower(
                node,
                logs,
                wallets,
                outbox,
                ground.inTransaction(),
                contracts,
                new ChainFollower.Depths(settings.confirmationDepth(), settings.maxLogRange()));
    }

    @Bean
    OutboundSender chainSender(
            Ground ground,
            ChainNode node,
            TransactionSigner signer,
            Contracts contracts,
            Mandates mandates,
            Epochs epochs,
            CommandOutbox outbox,
            ChainBridgeSettings settings) {
        List<IntentReaction> reactions =
                new ArrayList<>(new MandateReactions(node, mandates, outbox).all());
        reactions.add(new EpochReaction(node, contracts, epochs));
        return new OutboundSender(
                contracts.chainId(),
                ground.jdbc(),
                ground.inTransaction(),
                node,
                signer,
                settings.outbound(),
                reactions,
                Clock.systemUTC());
    }

    @Bean
    ChainAnswers chainAnswers(ChainNode node, Contracts contracts, ChainBridgeSettings settings) {
        return new ChainAnswers(
                node, contracts, settings.rpcUrl(), settings.outbound().finalityDepth());
    }

    @Bean
    DriftComparison chainDrift(
            ChainNode node,
            LogStore logs,
            CommandOutbox outbox,
            WatchedWallets wallets,
            LedgerByBlock ledger,
            EventStore events,
            Contracts contracts) {
        return new DriftComparison(
                new DriftComparison.Sources(node, logs, outbox, wallets, ledger, events),
                contracts);
    }
}
