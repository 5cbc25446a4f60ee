package io.opnode.command.platform.axon;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code opnode.platform}.
 *
 * @param eventStoreConnections of the event log's own pool; two are held by appender and listener
 * @param conflictRetries how often a command is repeated after it met a newer state
 * @param conflictRetryPause before each repetition
 * @param segments of a processor on its first start
 * @param batchSize events per transaction of a processor
 * @param claimTimeout after which another process may take over a processor's token
 * @param deadLetterRetry how often dead letters are tried again
 * @param deadlinePolling how often due deadlines are looked for
 * @param deadlineThreads deadlines that fire at the same time
 * @param snapshotEvery events of an aggregate between two snapshots
 * @param withoutDeadLetters processing groups that stop at an event they cannot take instead of
 *     parking it; their batches fail as a whole, so they may write when the batch is prepared
 * @param nodeId under which this process claims tokens; random by default. One that stays the same
 *     across restarts lets a killed process go on at once, and is allowed only where no second
 *     process can run
 */
@ConfigurationProperties("opnode.platform")
public record PlatformProperties(
        @DefaultValue("10") int eventStoreConnections,
        @DefaultValue("5") int conflictRetries,
        @DefaultValue("20ms") Duration conflictRetryPause,
        @DefaultValue("1") int segments,
        @DefaultValue("100") int batchSize,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue("30s") Duration deadLetterRetry,
        @DefaultValue("1s") Duration deadlinePolling,
        @DefaultValue("4") int deadlineThreads,
        @DefaultValue("20") int snapshotEvery,
        @DefaultValue Set<String> withoutDeadLetters,
        @DefaultValue("") String nodeId) {
    public PlatformProperties {
        if (nodeId.isBlank()) {
            nodeId = UUID.randomUUID().toString();
        }
    }
}
