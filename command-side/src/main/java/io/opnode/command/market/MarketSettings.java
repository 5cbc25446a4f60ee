package io.opnode.command.market;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the market.
 *
 * @param tick how often open jobs are looked at again although nothing changed, in case a command
 *     failed
 * @param expectedShare of {@code maxRuntime} that a quote's expected cost is for, in percent
 */
@ConfigurationProperties("opnode.market")
public record MarketSettings(
        @DefaultValue("1s") Duration tick, @DefaultValue("50") int expectedShare) {}
