package io.opnode.command.kernel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How commands are sent.
 *
 * @param timeout after which a caller is told that the outcome is unknown; the command may still
 *     succeed, and the same command again is safe
 */
@ConfigurationProperties("opnode.command")
public record CommandSettings(@DefaultValue("10s") Duration timeout) {}
