package io.opnode.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.opnode.domain.content.ContentStore;
import io.opnode.query.chain.ChainController;
import io.opnode.query.dispute.DisputeController;
import io.opnode.query.dispute.DisputeQueries;
import io.opnode.query.dispute.DisputeReadModel;
import io.opnode.query.governance.GovernanceController;
import io.opnode.query.governance.GovernanceQueries;
import io.opnode.query.governance.GovernanceReadModel;
import io.opnode.query.job.JobController;
import io.opnode.query.job.JobEventReplay;
import io.opnode.query.job.JobQueries;
import io.opnode.query.job.JobReadModel;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.PageLimits;
import io.opnode.query.kernel.ProblemAdvice;
import io.opnode.query.ledger.LedgerController;
import io.opnode.query.ledger.LedgerQueries;
import io.opnode.query.ledger.LedgerReadModel;
import io.opnode.query.node.NodeController;
import io.opnode.query.node.NodeQueries;
import io.opnode.query.node.NodeReadModel;
import io.opnode.query.payout.PayoutController;
import io.opnode.query.platform.CatchUp;
import io.opnode.query.platform.EventLog;
import io.opnode.query.platform.QuerySettings;
import io.opnode.query.platform.ReadModelConfiguration;
import io.opnode.query.platform.ReadModels;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.receipt.ReceiptController;
import io.opnode.query.receipt.ReceiptQueries;
import io.opnode.query.receipt.ReceiptReadModel;
import io.opnode.query.stake.StakeController;
import io.opnode.query.stake.StakeQueries;
import io.opnode.query.stake.StakeReadModel;
import io.opnode.query.stream.AggregateStream;
import io.opnode.query.stream.EventTail;
import io.opnode.query.stream.StreamThreads;
import io.opnode.query.wallet.WalletController;
import io.opnode.query.wallet.WalletQueries;
import io.opnode.query.wallet.WalletReadModel;
import java.time.Clock;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The whole query side, for a program to import.
 *
 * <p>Needs a {@code DataSource} with its transaction manager (or a {@link ViewsDatabase} of its
 * own), Axon's event store, event serializer and query gateway, and a {@link ContentStore}. Uses a
 * {@link Clock} and a {@link MeterRegistry} where there is one.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ReadModelConfiguration.class,
    ProblemAdvice.class,
    JobController.class,
    WalletController.class,
    NodeController.class,
    ReceiptController.class,
    LedgerController.class,
    ChainController.class,
    StakeController.class,
    GovernanceController.class,
    DisputeController.class,
    PayoutController.class
})
public class QuerySideConfiguration {
    @Bean
    ReadModels readModels() {
        return new ReadModels(
                List.of(
                        new JobReadModel(),
                        new WalletReadModel(),
                        new NodeReadModel(),
                        new ReceiptReadModel(),
                        new LedgerReadModel(),
                        new StakeReadModel(),
                        new GovernanceReadModel(),
                        new DisputeReadModel()));
    }

    @Bean
    JobQueries jobQueries(
            ViewsDatabase database,
            CatchUp catchUp,
            ObjectProvider<Clock> clock,
            QuerySettings settings) {
        return new JobQueries(database, catchUp, clock.getIfAvailable(Clock::systemUTC), settings);
    }

    @Bean
    WalletQueries walletQueries(ViewsDatabase database, CatchUp catchUp, QuerySettings settings) {
        return new WalletQueries(database, catchUp, settings);
    }

    @Bean
    NodeQueries nodeQueries(ViewsDatabase database) {
        return new NodeQueries(database);
    }

    @Bean
    ReceiptQueries receiptQueries(ViewsDatabase database, ObjectProvider<ContentStore> content) {
        return new ReceiptQueries(database, content::getObject);
    }

    @Bean
    DisputeQueries disputeQueries(ViewsDatabase database) {
        return new DisputeQueries(database);
    }

    @Bean
    LedgerQueries ledgerQueries(ViewsDatabase database) {
        return new LedgerQueries(database);
    }

    @Bean
    StakeQueries stakeQueries(ViewsDatabase database) {
        return new StakeQueries(database);
    }

    @Bean
    GovernanceQueries governanceQueries(ViewsDatabase database) {
        return new GovernanceQueries(database);
    }

    @Bean
    Ask ask(QueryGateway gateway, QuerySettings settings) {
        return new Ask(gateway, settings);
    }

    @Bean
    PageLimits pageLimits(QuerySettings settings) {
        return new PageLimits(settings);
    }

    @Bean
    EventTail eventTail(EventLog log, ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new EventTail(log, () -> axon.getObject().eventSerializer());
    }

    @Bean
    StreamThreads streamThreads() {
        return new StreamThreads();
    }

    @Bean
    AggregateStream jobStreams(
            EventTail tail,
            EventLog log,
            ViewsDatabase database,
            QuerySettings settings,
            StreamThreads threads,
            ObjectProvider<org.axonframework.config.Configuration> axon,
            ObjectProvider<MeterRegistry> meters) {
        JobEventReplay replay =
                new JobEventReplay(database, log, () -> axon.getObject().eventSerializer());
        AggregateStream streams = new AggregateStream(tail, replay, settings, threads.scheduler());
        meters.ifAvailable(
                registry -> registry.gauge("opnode.streams.open", streams, AggregateStream::open));
        return streams;
    }

    /** Streams end by their own limit, not by that of the servlet container. */
    @Bean
    WebMvcConfigurer streamsOutliveRequests() {
        return new WebMvcConfigurer() {
            @Override
            public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
                configurer.setDefaultTimeout(-1);
            }
        };
    }
}
