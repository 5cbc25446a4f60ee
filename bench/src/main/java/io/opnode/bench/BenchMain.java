package io.opnode.bench;

import io.opnode.bench.chain.SettlementGas;
import io.opnode.bench.chaos.ChaosRun;
import io.opnode.bench.command.CommandThroughput;
import io.opnode.bench.worker.WorkerOverhead;
import java.util.Map;
import java.util.TreeMap;

/** Runs one benchmark by its name. Results go to stdout, progress to stderr. */
public final class BenchMain {
    private static final int USAGE = 2;

    /** A benchmark: a program of its own that prints its line. */
    private interface Benchmark {
        void run() throws Exception;
    }

    private static final Map<String, Benchmark> BENCHMARKS =
            new TreeMap<>(
                    Map.of(
                            "P1", CommandThroughput::run,
                            "P8", SettlementGas::run,
                            "P9", WorkerOverhead::run,
                            "chaos", ChaosRun::run));

    private BenchMain() {}

    /**
     * @param args the name of a benchmark
     */
    public static void main(String[] args) throws Exception {
        Benchmark benchmark = args.length == 1 ? BENCHMARKS.get(args[0]) : null;
        if (benchmark == null) {
            System.err.println(
                    "usage: ./opnode bench NAME, with NAME one of "
                            + String.join(", ", BENCHMARKS.keySet()));
            System.exit(USAGE);
            return;
        }
        benchmark.run();
    }
}
