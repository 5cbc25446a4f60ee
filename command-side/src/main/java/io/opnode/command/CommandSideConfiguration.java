package io.opnode.command;

import io.opnode.command.gateway.GatewaySettings;
import io.opnode.command.gateway.MonotonicTime;
import io.opnode.command.governance.GovernanceAggregate;
import io.opnode.command.job.JobAggregate;
import io.opnode.command.kernel.CommandNames;
import io.opnode.command.kernel.CommandSettings;
import io.opnode.command.kernel.CommandTarget;
import io.opnode.command.log.LogSettings;
import io.opnode.command.market.MarketSettings;
import io.opnode.command.node.NodeAggregate;
import io.opnode.command.platform.serialization.EventTypes;
import io.opnode.command.platform.serialization.PlatformTypes;
import io.opnode.command.stake.StakeAggregate;
import io.opnode.command.treasury.TreasuryAggregate;
import io.opnode.command.wallet.WalletAggregate;
import io.opnode.command.web.CommandCorrelation;
import io.opnode.command.web.WebSettings;
import io.opnode.domain.dispute.DisputeDecider;
import io.opnode.domain.governance.GovernanceDecider;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.node.NodeDecider;
import io.opnode.domain.stake.StakeDecider;
import io.opnode.domain.treasury.TreasuryDecider;
import io.opnode.domain.wallet.WalletDecider;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The whole command side, to be imported by a Spring Boot application. Needs a {@code DataSource}
 * on PostgreSQL, a {@code ContentStore}, and somebody who answers the queries of {@code
 * io.opnode.domain.chain}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "io\\.opnode\\.command\\.platform\\..*"))
@EnableConfigurationProperties({
    CommandSettings.class,
    GatewaySettings.class,
    LogSettings.class,
    MarketSettings.class,
    WebSettings.class
})
public class CommandSideConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    MonotonicTime monotonicTime() {
        return System::nanoTime;
    }

    @Bean
    @ConditionalOnMissingBean
    JobDecider jobDecider() {
        return new JobDecider();
    }

    @Bean
    WalletDecider walletDecider() {
        return new WalletDecider();
    }

    @Bean
    NodeDecider nodeDecider() {
        return new NodeDecider();
    }

    @Bean
    DisputeDecider disputeDecider() {
        return new DisputeDecider();
    }

    @Bean
    StakeDecider stakeDecider() {
        return new StakeDecider();
    }

    @Bean
    GovernanceDecider governanceDecider() {
        return new GovernanceDecider();
    }

    @Bean
    TreasuryDecider treasuryDecider() {
        return new TreasuryDecider();
    }

    @Bean
    CommandTarget commandTarget() {
        return new CommandTarget();
    }

    /** Adds the snapshots to what may be written down. */
    @Bean
    EventTypes eventTypes() {
        return PlatformTypes.all()
                .with(JobAggregate.class, "snapshot.job", 1)
                .with(WalletAggregate.class, "snapshot.wallet", 2)
                .with(NodeAggregate.class, "snapshot.node", 1)
                .with(StakeAggregate.class, "snapshot.stake", 1)
                .with(TreasuryAggregate.class, "snapshot.treasury", 1)
                .with(GovernanceAggregate.class, "snapshot.governance", 1);
    }

    @Bean
    InitializingBean commandNames(CommandBus bus) {
        return () -> {
            CommandCorrelation correlation = new CommandCorrelation();
            bus.registerDispatchInterceptor(correlation);
            bus.registerHandlerInterceptor(correlation);
            bus.registerDispatchInterceptor(new CommandNames());
        };
    }

    /**
     * Log lines of all processors carry the correlation id. One segment each for those that read
     * job and node events in one order.
     */
    @Bean
    ConfigurerModule commandSideProcessors() {
        return configurer -> {
            configurer
                    .eventProcessing()
                    .registerDefaultHandlerInterceptor(
                            (configuration, group) -> new CommandCorrelation());
            for (String group : new String[] {"market", "gateway"}) {
                configurer
                        .eventProcessing()
                        .registerPooledStreamingEventProcessorConfiguration(
                                group, (configuration, builder) -> builder.initialSegmentCount(1));
            }
        };
    }

    @Bean
    InitializingBean commandSideSchemas(DataSource database) {
        return () -> {
            for (String schema : new String[] {"api", "market", "worker"}) {
                Flyway.configure()
                        .dataSource(database)
                        .schemas(schema)
                        .locations("classpath:db/migration/" + schema)
                        .load()
                        .migrate();
            }
        };
    }
}
