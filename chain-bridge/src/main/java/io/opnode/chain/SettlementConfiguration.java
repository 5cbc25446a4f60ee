package io.opnode.chain;

import io.opnode.chain.ChainBridgeConfiguration.Ground;
import io.opnode.chain.checkpoint.EventLogLeaves;
import io.opnode.chain.checkpoint.LogCheckpoint;
import io.opnode.chain.checkpoint.PostgresEventLogLeaves;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.inbound.ChainFollower;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandDispatcher;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.receipt.AnchorWriter;
import io.opnode.chain.receipt.JobHistory;
import io.opnode.chain.receipt.ReceiptWriter;
import io.opnode.chain.run.BridgeHealth;
import io.opnode.chain.run.BridgeLifecycle;
import io.opnode.chain.run.BridgeMetrics;
import io.opnode.chain.settlement.Entitlements;
import io.opnode.chain.settlement.EpochCloser;
import io.opnode.chain.settlement.Epochs;
import io.opnode.chain.settlement.SettledJobs;
import io.opnode.chain.wallet.Mandates;
import io.opnode.domain.content.ContentStore;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receipts, epochs and anchors, and the threads that move everything. */
@Configuration(proxyBeanMethods = false)
class SettlementConfiguration {

    @Bean
    CommandDispatcher chainDispatcher(CommandOutbox outbox, CommandGateway commands) {
        return new CommandDispatcher(outbox, commands, Clock.systemUTC());
    }

    @Bean
    ReceiptWriter chainReceipts(
            Ground ground,
            SettledJobs jobs,
            EventStore events,
            ContentStore content,
            CommandOutbox outbox) {
        return new ReceiptWriter(
                jobs,
                new JobHistory(events),
                content,
                outbox,
                ground.inTransaction(),
                Clock.systemUTC());
    }

    @Bean
    LogCheckpoint chainCheckpoint(Ground ground, ObjectProvider<EventLogLeaves> leaves) {
        return new LogCheckpoint(
                ground.jdbc(),
                ground.inTransaction(),
                leaves.getIfAvailable(() -> new PostgresEventLogLeaves(ground.jdbc())));
    }

    @Bean
    EpochCloser chainEpochCloser(
            Ground ground,
            SettledJobs jobs,
            Epochs epochs,
            Mandates mandates,
            Intents intents,
            LogCheckpoint log,
            ContentStore content,
            Contracts contracts,
            ChainBridgeSettings settings) {
        return new EpochCloser(
                new EpochCloser.Tables(
                        jobs, epochs, new Entitlements(ground.jdbc()), mandates, intents),
                log,
                content,
                ground.inTransaction(),
                contracts,
                settings.settlement(),
                Clock.systemUTC());
    }

    @Bean
    AnchorWriter chainAnchors(
            Ground ground,
            SettledJobs jobs,
            Epochs epochs,
            Intents intents,
            CommandOutbox outbox,
            ChainNode node,
            Contracts contracts,
            ContentStore content,
            ChainBridgeSettings settings) {
        return new AnchorWriter(
                new AnchorWriter.Tables(jobs, epochs, intents, outbox),
                node,
                contracts,
                content,
                ground.inTransaction(),
                settings.outbound().finalityDepth());
    }

    @Bean
    BridgeLifecycle chainBridge(
            DataSource database,
            Contracts contracts,
            ChainBridgeSettings settings,
            ChainFollower follower,
            OutboundSender sender,
            EpochCloser closer,
            AnchorWriter anchors,
            ReceiptWriter receipts,
            CommandDispatcher dispatcher) {
        return new BridgeLifecycle(
                follower,
                database,
                contracts.chainId(),
                new BridgeLifecycle.Steps(
                        List.of(follower::step),
                        List.of(closer::step, sender::step, anchors::step),
                        List.of(receipts::step, dispatcher::step)),
                settings.pollInterval());
    }

    @Bean
    BridgeHealth chainHealthIndicator(
            BridgeLifecycle lifecycle,
            ChainFollower follower,
            OutboundSender sender,
            Intents intents,
            CommandOutbox outbox) {
        return new BridgeHealth(lifecycle, follower, sender, intents, outbox);
    }

    @Bean
    BridgeMetrics chainMetrics(
            ChainFollower follower, OutboundSender sender, CommandOutbox outbox) {
        return new BridgeMetrics(follower, sender, outbox);
    }
}
