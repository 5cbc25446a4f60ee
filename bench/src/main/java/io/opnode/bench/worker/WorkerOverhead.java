package io.opnode.bench.worker;

import static io.opnode.bench.platform.PlatformProcess.say;

import io.opnode.bench.measure.Quantiles;
import io.opnode.bench.measure.RatioLine;
import io.opnode.bench.platform.PlatformProcess;
import io.opnode.cli.Session;
import io.opnode.cli.job.Images;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * P9: what a job costs over YD, which is {@code docker run --rm --network none IMAGE true}: from
 * the assignment to the durable result of the same command in the same image, by way of the real
 * worker and the real platform, less YD, over YD. Taken in turns. The image is there already; all
 * that the worker does besides (hardening, folders, log, signed readings, journal, three commits)
 * counts as overhead.
 */
public final class WorkerOverhead {
    static final String COMMAND = "true";

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 36;
    private static final int BLOCKS = 3;
    private static final double GOAL = 0.25;
    private static final double P99_GOAL = 0.5;
    private static final double MILLIS = 1e3;

    private WorkerOverhead() {}

    public static void run() throws Exception {
        try (PlatformProcess platform = PlatformProcess.start()) {
            Session session = platform.session();
            String image = Images.template("shell", session.out());
            Jobs jobs = new Jobs(session, image);
            DockerRun docker = new DockerRun(image);
            say("warming up");
            for (int i = 0; i < WARM_UP; i++) {
                docker.time();
                jobs.time();
            }
            measure(docker, jobs);
        }
    }

    private static void measure(DockerRun docker, Jobs jobs) throws Exception {
        double[] plain = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            plain[round] = docker.time();
            whole[round] = jobs.time();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: docker run %.0f ms, job %.0f ms%n",
                    round + 1,
                    plain[round] * MILLIS,
                    whole[round] * MILLIS);
        }
        Quantiles yard = Quantiles.of(plain);
        Quantiles job = Quantiles.of(whole);
        System.out.printf(
                Locale.ROOT,
                "docker run p50 %.0f ms, p99 %.0f ms; job p50 %.0f ms, p99 %.0f ms%n",
                yard.median() * MILLIS,
                yard.percentile(99) * MILLIS,
                job.median() * MILLIS,
                job.percentile(99) * MILLIS);
        System.out.printf(
                Locale.ROOT,
                "P9 p99: overhead of the slowest 1 %% over median YD %.2f goal<=%s%n",
                (job.percentile(99) - yard.median()) / yard.median(),
                P99_GOAL);
        System.out.println(RatioLine.of("P9", blocks(plain, whole), GOAL));
    }

    /** The ratio of medians of each third of the run, so that drift shows as spread. */
    private static List<Double> blocks(double[] plain, double[] whole) {
        List<Double> ratios = new ArrayList<>();
        int size = ROUNDS / BLOCKS;
        for (int block = 0; block < BLOCKS; block++) {
            int from = block * size;
            double yard = Quantiles.of(Arrays.copyOfRange(plain, from, from + size)).median();
            double job = Quantiles.of(Arrays.copyOfRange(whole, from, from + size)).median();
            ratios.add((job - yard) / yard);
        }
        return ratios;
    }
}
