package io.opnode.bench.worker;

import java.io.IOException;
import java.util.List;

/** The yardstick YD: what the same command in the same image takes with Docker's own client. */
final class DockerRun {
    private static final double NANOS_PER_SECOND = 1e9;

    private final List<String> command;

    DockerRun(String image) {
        this.command =
                List.of(
                        "docker",
                        "run",
                        "--rm",
                        "--network",
                        "none",
                        image,
                        WorkerOverhead.COMMAND);
    }

    /**
     * @return seconds
     * @throws IllegalStateException when it fails
     */
    double time() throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        if (code != 0) {
            throw new IllegalStateException(
                    "docker run ended with " + code + "; see what it said above");
        }
        return seconds;
    }
}
