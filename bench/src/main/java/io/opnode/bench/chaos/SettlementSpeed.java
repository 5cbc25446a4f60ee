package io.opnode.bench.chaos;

import static io.opnode.bench.platform.PlatformProcess.say;

import io.opnode.bench.platform.Database;
import io.opnode.bench.platform.PlatformProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Jobs settled a second: a queue of settled jobs is held back, then released into a platform that
 * puts up to 500 into an epoch, and another into one that makes an epoch of each. Counted from the
 * first stored epoch to the last anchored job, that is, until the chain is final about it.
 */
final class SettlementSpeed {
    private static final int IN_EPOCHS = 200;
    private static final int ONE_BY_ONE = 20;
    private static final String HELD = "1h";

    private final PlatformProcess platform;
    private final Customers customers;
    private final Database database;
    private final Function<Map<String, String>, String[]> options;

    SettlementSpeed(
            PlatformProcess platform,
            Customers customers,
            Database database,
            Function<Map<String, String>, String[]> options) {
        this.platform = platform;
        this.customers = customers;
        this.database = database;
        this.options = options;
    }

    void measure() throws SQLException, IOException {
        double together = rate(IN_EPOCHS, "500");
        double alone = rate(ONE_BY_ONE, "1");
        System.out.printf(
                Locale.ROOT,
                "settlement: %.1f jobs/s in epochs (%d jobs), %.2f jobs/s one by one (%d jobs),"
                        + " ratio %.0f%n",
                together,
                IN_EPOCHS,
                alone,
                ONE_BY_ONE,
                together / alone);
    }

    private double rate(int jobs, String mostInAnEpoch) throws SQLException, IOException {
        say("holding back " + jobs + " settled jobs");
        platform.stop();
        platform.restart(options.apply(Map.of("opnode.chain.settlement.interval", HELD)));
        customers.submit(jobs);
        customers.await("job.receipted", "job.submitted");
        platform.stop();
        long epochsBefore =
                database.number("SELECT coalesce(max(epoch_id), 0) FROM chain.settlement_epoch");
        say("releasing them, at most " + mostInAnEpoch + " in an epoch");
        platform.restart(
                options.apply(
                        Map.of(
                                "opnode.chain.settlement.interval",
                                "0ms",
                                "opnode.chain.settlement.max-jobs",
                                mostInAnEpoch)));
        customers.await("job.anchored", "job.submitted");
        double firstEpoch =
                Double.parseDouble(
                        database.text(
                                "SELECT extract(epoch FROM min(closed_at)) FROM"
                                        + " chain.settlement_epoch WHERE epoch_id > "
                                        + epochsBefore));
        double lastAnchor =
                Double.parseDouble(
                        database.text(
                                "SELECT max(occurred_us) / 1e6 FROM events.event WHERE"
                                        + " payload_type = 'job.anchored'"));
        return jobs / (lastAnchor - firstEpoch);
    }
}
