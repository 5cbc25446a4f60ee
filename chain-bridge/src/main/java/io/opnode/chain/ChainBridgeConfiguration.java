package io.opnode.chain;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.opnode.chain.checkpoint.EventLogLeaves;
import io.opnode.chain.checkpoint.LogCheckpoint;
import io.opnode.chain.checkpoint.PostgresEventLogLeaves;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.drift.LedgerByBlock;
import io.opnode.chain.drift.ParametersByBlock;
import io.opnode.chain.drift.WhenMoneyMovesKeepLedger;
import io.opnode.chain.drift.WhenParameterChangesKeepIt;
import io.opnode.chain.key.SessionKey;
import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.settlement.WhenJobIsSettledQueueIt;
import io.opnode.chain.wallet.WhenMandateMovesTellTheEscrow;
import io.opnode.chain.wallet.WhenTopUpIsRequestedSignMandate;
import io.opnode.domain.content.ContentStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole bridge. The importer supplies {@link Contracts} and a {@link TransactionSigner} of the
 * home chain unless {@link HomeChain} names it, a {@link ContentStore}, a data source with its
 * transaction manager, and Axon's buses; further chains stand in {@link OtherChains}.
 *
 * <p>Reads the schema {@code chain}; see {@link ChainSchema}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ChainBridgeSettings.class, HomeChain.class, OtherChains.class})
public class ChainBridgeConfiguration {

    /** What every part stands on; not a bean, so that names of the launcher stay free. */
    record Ground(DataSource database, JdbcClient jdbc, TransactionTemplate inTransaction) {}

    @Bean
    Ground chainGround(DataSource database, PlatformTransactionManager transactions) {
        ChainSchema.migrate(database);
        return new Ground(
                database, JdbcClient.create(database), new TransactionTemplate(transactions));
    }

    @Bean
    @ConditionalOnProperty(HomeChain.DEPLOYMENT)
    Contracts homeContracts(HomeChain home) {
        return home.contracts();
    }

    @Bean
    @ConditionalOnProperty(HomeChain.DEPLOYMENT)
    TransactionSigner homeSigner(ChainBridgeSettings settings) {
        return HomeChain.signer(settings);
    }

    @Bean
    CommandOutbox chainOutbox(Ground ground) {
        return new CommandOutbox(ground.jdbc());
    }

    @Bean
    CommandDispatcher chainDispatcher(CommandOutbox outbox, CommandGateway commands) {
        return new CommandDispatcher(outbox, commands, Clock.systemUTC());
    }

    @Bean
    LedgerByBlock chainLedger(Ground ground) {
        return new LedgerByBlock(ground.jdbc());
    }

    @Bean
    LogCheckpoint chainCheckpoint(Ground ground, ObjectProvider<EventLogLeaves> leaves) {
        return new LogCheckpoint(
                ground.jdbc(),
                ground.inTransaction(),
                leaves.getIfAvailable(() -> new PostgresEventLogLeaves(ground.jdbc())));
    }

    @Bean(destroyMethod = "close")
    Chains chains(
            Ground ground,
            Contracts contracts,
            TransactionSigner signer,
            ChainBridgeSettings settings,
            OtherChains others,
            ObjectProvider<ChainConnection> more,
            CommandOutbox outbox,
            CommandDispatcher dispatcher,
            LogCheckpoint log,
            LedgerByBlock ledger,
            ContentStore content,
            EventStore events,
            ObjectProvider<SessionKey> sessionKey) {
        OneChain.Shared shared =
                new OneChain.Shared(
                        ground.database(),
                        ground.jdbc(),
                        ground.inTransaction(),
                        outbox,
                        log,
                        ledger,
                        content,
                        events);
        ChainConnection home =
                new ChainConnection(
                        contracts,
                        signer,
                        settings,
                        Optional.ofNullable(sessionKey.getIfAvailable()));
        Stream<OneChain> all =
                Stream.concat(
                        Stream.of(new OneChain(home, shared, List.of(dispatcher::step))),
                        Stream.concat(others.connections().stream(), more.orderedStream())
                                .map(other -> new OneChain(other, shared, List.of())));
        return new Chains(all.toList());
    }

    @Bean
    WhenMandateMovesTellTheEscrow whenMandateMovesTellTheEscrow(Chains chains) {
        return new WhenMandateMovesTellTheEscrow(chains);
    }

    @Bean
    WhenTopUpIsRequestedSignMandate whenTopUpIsRequestedSignMandate(
            Chains chains, CommandOutbox outbox) {
        return new WhenTopUpIsRequestedSignMandate(chains, outbox);
    }

    @Bean
    WhenJobIsSettledQueueIt whenJobIsSettledQueueIt(Chains chains) {
        return new WhenJobIsSettledQueueIt(chains);
    }

    @Bean
    WhenMoneyMovesKeepLedger whenMoneyMovesKeepLedger(LedgerByBlock ledger) {
        return new WhenMoneyMovesKeepLedger(ledger);
    }

    @Bean
    WhenParameterChangesKeepIt whenParameterChangesKeepIt(Ground ground) {
        return new WhenParameterChangesKeepIt(new ParametersByBlock(ground.jdbc()));
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
    ChainQueryHandlers chainQueryHandlers(Chains chains) {
        return new ChainQueryHandlers(chains);
    }

    @Bean
    ChainsHealth chainHealthIndicator(Chains chains) {
        return new ChainsHealth(chains);
    }

    @Bean
    MeterBinder chainMetrics(Chains chains) {
        return registry -> chains.all().forEach(chain -> chain.metrics().bindTo(registry));
    }
}
