package io.opnode.query.platform;

import io.opnode.domain.kernel.Check;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the query side, under {@code opnode.query}.
 *
 * @param batchSize most events that one projection transaction takes
 * @param rebuildBatchSize most events that one transaction of a rebuild takes
 * @param claimTimeout after which another process may take over a projection whose owner is silent
 * @param stalledAfter how long the projection may stand while events wait, before health says so
 * @param answerLimit longest wait for the answer to one query message
 * @param catchUpLimit longest wait for the projection when a job is known to the log but not yet to
 *     the read model
 * @param page sizes of lists
 * @param streams limits of live streams
 */
@ConfigurationProperties("opnode.query")
public record QuerySettings(
        @DefaultValue("500") int batchSize,
        @DefaultValue("5000") int rebuildBatchSize,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue("15s") Duration stalledAfter,
        @DefaultValue("10s") Duration answerLimit,
        @DefaultValue("2s") Duration catchUpLimit,
        @DefaultValue Page page,
        @DefaultValue Streams streams) {

    public QuerySettings {
        Check.range("opnode.query.batch-size", batchSize, 1, 10_000);
        Check.range("opnode.query.rebuild-batch-size", rebuildBatchSize, 1, 100_000);
    }

    /**
     * Page sizes.
     *
     * @param defaultSize rows of a list when the caller names no limit
     * @param maxSize most rows of a list
     * @param timeline most entries of a job's timeline, the newest ones
     * @param mandates most open mandates shown with a wallet, the newest ones
     */
    public record Page(
            @DefaultValue("50") int defaultSize,
            @DefaultValue("200") int maxSize,
            @DefaultValue("200") int timeline,
            @DefaultValue("100") int mandates) {
        public Page {
            Check.range("opnode.query.page.max-size", maxSize, 1, 10_000);
            Check.range("opnode.query.page.default-size", defaultSize, 1, maxSize);
        }
    }

    /**
     * Limits of live streams.
     *
     * @param maxOpen streams open at one time in this process; one more is answered 503
     * @param buffer events that wait for one slow reader before its stream is ended
     * @param ping how often a silent stream sends a comment
     * @param maxAge after which a stream is ended, so that the reader comes again
     */
    public record Streams(
            @DefaultValue("10000") int maxOpen,
            @DefaultValue("1024") int buffer,
            @DefaultValue("10s") Duration ping,
            @DefaultValue("6h") Duration maxAge) {
        public Streams {
            Check.range("opnode.query.streams.max-open", maxOpen, 1, 1_000_000);
            Check.range("opnode.query.streams.buffer", buffer, 1, 100_000);
        }
    }

    /** All defaults. */
    public static QuerySettings defaults() {
        return new QuerySettings(
                500,
                5_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                Duration.ofSeconds(2),
                new Page(50, 200, 200, 100),
                new Streams(10_000, 1_024, Duration.ofSeconds(10), Duration.ofHours(6)));
    }
}
