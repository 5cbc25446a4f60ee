package io.opnode.command.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of all command endpoints.
 *
 * @param maxJsonBody largest JSON body
 * @param maxBlockBody largest content block
 * @param maxLogChunk largest piece of a log
 * @param idempotencyRetention how long the first answer to an Idempotency-Key is kept
 * @param idempotencyClaim after which a request that never answered may be repeated
 */
@ConfigurationProperties("opnode.api")
public record WebSettings(
        @DefaultValue("1MB") DataSize maxJsonBody,
        @DefaultValue("2MB") DataSize maxBlockBody,
        @DefaultValue("256KB") DataSize maxLogChunk,
        @DefaultValue("24h") Duration idempotencyRetention,
        @DefaultValue("60s") Duration idempotencyClaim) {}
