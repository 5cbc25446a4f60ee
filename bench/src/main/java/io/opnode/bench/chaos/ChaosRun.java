package io.opnode.bench.chaos;

import static io.opnode.bench.platform.PlatformProcess.say;

import io.opnode.bench.chain.OwnChain;
import io.opnode.bench.platform.Database;
import io.opnode.bench.platform.PlatformProcess;
import io.opnode.bench.platform.ServerProcess;
import io.opnode.cli.job.Images;
import io.opnode.cli.wallet.CloudWallet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A thousand paid jobs on the real platform, its worker and anvil, while the platform is killed,
 * the chain is reorganised and gas gets dear; then what must hold is counted. After that, on the
 * same chain, how fast a queue of settled jobs is settled in epochs and one by one.
 *
 * <p>{@code OPNODE_BENCH_JOBS} and {@code OPNODE_BENCH_SEED} choose another size and order.
 */
public final class ChaosRun {
    private static final int JOBS = 1_000;
    private static final int FINALITY = 3;
    private static final long PURSE = 1_000_000_000_000L;
    private static final String EARNER = "0x00000000000000000000000000000000000b0b01";

    private ChaosRun() {}

    public static void run() throws Exception {
        int jobs = (int) given("OPNODE_BENCH_JOBS", JOBS);
        long seed = given("OPNODE_BENCH_SEED", System.nanoTime());
        say("chaos with seed " + seed);
        Path folder = Files.createTempDirectory("opnode-chaos");
        try (ServerProcess postgres = ServerProcess.start(folder.resolve("database"));
                OwnChain chain = OwnChain.start(folder.resolve("chain"));
                PlatformProcess platform =
                        PlatformProcess.start(options(postgres, chain, Map.of()))) {
            Database database = postgres.database();
            String wallet =
                    CloudWallet.open(platform.session(), Customers.ASSET)
                            .view()
                            .path("address")
                            .asString();
            chain.give(wallet, PURSE);
            String image = Images.template("shell", platform.session().out());
            Customers customers = new Customers(platform, database, image);
            List<String> broken = chaos(platform, chain, customers, database, wallet, jobs, seed);
            SettlementSpeed speed =
                    new SettlementSpeed(
                            platform, customers, database, more -> options(postgres, chain, more));
            speed.measure();
            if (!broken.isEmpty()) {
                throw new IllegalStateException("seed " + seed + ": " + broken);
            }
        } finally {
            PlatformProcess.remove(folder);
        }
    }

    private static List<String> chaos(
            PlatformProcess platform,
            OwnChain chain,
            Customers customers,
            Database database,
            String wallet,
            int jobs,
            long seed)
            throws Exception {
        long started = System.nanoTime();
        Troubles troubles = new Troubles(platform, chain, wallet, FINALITY, seed);
        try (troubles) {
            troubles.start();
            customers.submit(jobs);
        }
        say("no more trouble; waiting until every job is anchored");
        customers.await("job.anchored", "job.submitted");
        database.awaitProcessors();
        Findings findings = new Findings(database, chain);
        findings.check(
                customers.acknowledged(),
                platform.session().api().get("/api/v1/audits/conservation"));
        System.out.printf(
                Locale.ROOT,
                "seed %d: %,d jobs in %d s; %s%n",
                seed,
                customers.acknowledged(),
                (System.nanoTime() - started) / 1_000_000_000,
                troubles);
        System.out.printf(
                Locale.ROOT,
                "submissions cut off %d; transactions replaced %d; jobs failed, unpaid: %d%n",
                customers.unanswered(),
                database.number("SELECT count(*) FROM chain.transaction WHERE attempt > 1"),
                database.count("job.failed"));
        findings.lines().forEach(System.out::println);
        System.out.println(
                "chaos seed=" + seed + (findings.broken().isEmpty() ? " holds" : " BROKEN"));
        return findings.broken();
    }

    private static String[] options(
            ServerProcess postgres, OwnChain chain, Map<String, String> more) {
        try {
            Map<String, String> settings = new HashMap<>(chain.settings());
            settings.putAll(postgres.settings());
            settings.put("opnode.chain.confirmation-depth", Integer.toString(FINALITY));
            settings.put("opnode.chain.outbound.finality-depth", Integer.toString(FINALITY));
            settings.put("opnode.chain.outbound.resend-after", "5s");
            settings.putAll(more);
            List<String> options = new ArrayList<>();
            settings.forEach((name, value) -> options.addAll(List.of("--set", name + "=" + value)));
            for (String word : List.of("--operator", EARNER)) {
                options.addAll(List.of("--worker-option", word));
            }
            return options.toArray(String[]::new);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long given(String variable, long otherwise) {
        String value = System.getenv(variable);
        return value == null ? otherwise : Long.parseLong(value);
    }
}
