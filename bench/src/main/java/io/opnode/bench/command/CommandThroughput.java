package io.opnode.bench.command;

import static io.opnode.bench.platform.PlatformProcess.say;

import io.opnode.bench.measure.Load;
import io.opnode.bench.measure.Quantiles;
import io.opnode.bench.measure.RatioLine;
import io.opnode.bench.platform.Database;
import io.opnode.bench.platform.PlatformProcess;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P1: commands per second, over HTTP and acknowledged once durable, on distinct aggregates, over
 * Y32, the single-row durable inserts per second of 32 clients on the same server. And the latency
 * at half that rate beside Y1.
 */
public final class CommandThroughput {
    private static final int CONNECTIONS = 64;
    private static final int YARDSTICK_CLIENTS = 32;
    private static final int ROUNDS = 5;
    private static final int LATENCY_ROUNDS = 3;

    /** The platform runs compiled code by then. */
    private static final long WARM_UP_COMMANDS = 100_000;

    private static final Duration WARM_UP_LIMIT = Duration.ofMinutes(2);
    private static final Duration PHASE = Duration.ofSeconds(5);
    private static final Duration YARDSTICK_WARM_UP = Duration.ofSeconds(3);
    private static final double GOAL = 1.0;
    private static final double LATENCY_GOAL = 15;
    private static final double MILLIS = 1e3;

    private final Database database;
    private final WalletOpenings openings;
    private final DurableInserts thirtyTwo;
    private final DurableInserts one;

    private CommandThroughput(
            Database database,
            WalletOpenings openings,
            DurableInserts thirtyTwo,
            DurableInserts one) {
        this.database = database;
        this.openings = openings;
        this.thirtyTwo = thirtyTwo;
        this.one = one;
    }

    public static void run() throws Exception {
        try (PlatformProcess platform = PlatformProcess.start("--no-worker");
                WalletOpenings openings =
                        new WalletOpenings(platform.api(), platform.apiToken(), CONNECTIONS)) {
            Database database = platform.database();
            openings.clients().getFirst().run();
            int payload = averageBytes(database, "payload");
            int metadata = averageBytes(database, "metadata");
            say("an event has " + payload + " bytes of payload, " + metadata + " of metadata");
            try (DurableInserts thirtyTwo =
                            new DurableInserts(database, YARDSTICK_CLIENTS, payload, metadata);
                    DurableInserts one = new DurableInserts(database, 1, payload, metadata)) {
                CommandThroughput benchmark =
                        new CommandThroughput(database, openings, thirtyTwo, one);
                benchmark.measure();
            }
        }
    }

    private void measure() throws Exception {
        say("warming up");
        Load.closed(thirtyTwo.clients(), YARDSTICK_WARM_UP);
        long limit = System.nanoTime() + WARM_UP_LIMIT.toNanos();
        while (openings.acknowledged() < WARM_UP_COMMANDS && System.nanoTime() < limit) {
            Load.closed(openings.clients(), PHASE);
            say(openings.acknowledged() + " of " + WARM_UP_COMMANDS + " commands");
        }
        settle();
        List<Double> ratios = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Load.Outcome inserts = Load.closed(thirtyTwo.clients(), PHASE);
            Load.Outcome commands = commands(PHASE);
            ratios.add(commands.perSecond() / inserts.perSecond());
            rates.add(commands.perSecond());
            System.out.printf(
                    Locale.ROOT,
                    "round %d: Y32 %.0f/s, commands %.0f/s (p50 %.1f ms, p99 %.1f ms), ratio"
                            + " %.2f%n",
                    round,
                    inserts.perSecond(),
                    commands.perSecond(),
                    commands.latencies().median() * MILLIS,
                    commands.latencies().percentile(99) * MILLIS,
                    ratios.getLast());
        }
        double half = Quantiles.of(rates.stream().mapToDouble(r -> r).toArray()).median() / 2;
        latency(half);
        System.out.printf(
                Locale.ROOT,
                "%d commands acknowledged and found in the log, %d refused as busy%n",
                openings.acknowledged(),
                openings.refused());
        System.out.println(RatioLine.of("P1", ratios, GOAL));
    }

    private void latency(double rate) throws Exception {
        double[] products = new double[LATENCY_ROUNDS];
        for (int round = 0; round < LATENCY_ROUNDS; round++) {
            double y1 = Load.closed(one.clients(), PHASE).perSecond();
            Quantiles seconds = Load.paced(openings.clients(), rate, PHASE).latencies();
            settle();
            products[round] = seconds.percentile(99) * y1;
            System.out.printf(
                    Locale.ROOT,
                    "at %.0f/s: p50 %.1f ms, p99 %.1f ms; Y1 %.0f/s; p99 × Y1 = %.1f%n",
                    rate,
                    seconds.median() * MILLIS,
                    seconds.percentile(99) * MILLIS,
                    y1,
                    products[round]);
        }
        Quantiles all = Quantiles.of(products);
        System.out.printf(
                Locale.ROOT,
                "P1 latency: p99 at half rate × Y1 min=%.1f median=%.1f max=%.1f goal<=%.0f%n",
                all.min(),
                all.median(),
                all.max(),
                LATENCY_GOAL);
    }

    private Load.Outcome commands(Duration time) throws Exception {
        Load.Outcome outcome = Load.closed(openings.clients(), time);
        settle();
        return outcome;
    }

    /** Nothing is left to do, and what was acknowledged is in the log, once. */
    private void settle() throws SQLException {
        database.awaitProcessors();
        long stored = stored(database);
        long acknowledged = openings.acknowledged();
        if (stored < acknowledged || stored > acknowledged + openings.refused()) {
            throw new IllegalStateException(
                    acknowledged + " commands were acknowledged, but the log holds " + stored);
        }
    }

    private static long stored(Database database) throws SQLException {
        return database.number(
                "SELECT count(*) FROM events.event WHERE payload_type = '"
                        + WalletOpenings.EVENT
                        + "'");
    }

    private static int averageBytes(Database database, String column) throws SQLException {
        return Math.toIntExact(
                database.number(
                        "SELECT avg(octet_length("
                                + column
                                + "))::bigint FROM events.event WHERE payload_type = '"
                                + WalletOpenings.EVENT
                                + "'"));
    }
}
