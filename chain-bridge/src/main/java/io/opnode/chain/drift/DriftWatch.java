package io.opnode.chain.drift;

import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.domain.chain.DriftReport;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.chain.FindDrift;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares now and then, so that nobody has to ask before somebody hears of a drift. */
public final class DriftWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);

    private final DriftComparison comparison;
    private final Duration interval;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private volatile List<Row> differences = List.of();

    public DriftWatch(DriftComparison comparison, Duration interval, Clock clock) {
        this.comparison = comparison;
        this.interval = interval;
        this.clock = clock;
    }

    /** Compares if it is time. */
    public void step() throws InterruptedException {
        if (clock.instant().isBefore(next)) {
            return;
        }
        try {
            compare();
        } catch (ChainUnavailableException e) {
            LOG.debug("no comparison now: {}", e.getMessage());
        }
        next = clock.instant().plus(interval);
    }

    /** WHY twice: a wallet that becomes known between two of the readings is no drift. */
    private void compare() throws InterruptedException {
        List<Row> first = comparison.on(new FindDrift()).differences();
        if (first.isEmpty()) {
            differences = List.of();
            return;
        }
        Set<String> before = first.stream().map(Row::what).collect(Collectors.toSet());
        DriftReport again = comparison.on(new FindDrift());
        differences =
                again.differences().stream().filter(row -> before.contains(row.what())).toList();
        differences.forEach(row ->
                LOG.error(
                        "drift at block {}: {} is {} on chain and {} in the events",
                        again.blockNumber(),
                        row.what(),
                        row.onChain(),
                        row.inLedger()));
    }

    /** Figures that differed when last compared. */
    public int rows() {
        return differences.size();
    }

    /** The first of them, for people. */
    public Optional<String> problem() {
        return differences.stream()
                .findFirst()
                .map(row ->
                        "drift: %s is %s on chain and %s in the events"
                                .formatted(row.what(), row.onChain(), row.inLedger()));
    }
}
