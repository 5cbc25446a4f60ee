package io.opnode.worker.agent;

import io.opnode.worker.container.DockerContainerRuntime;
import io.opnode.worker.container.TestImage;
import io.opnode.worker.platform.FakePlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * P9 for the worker alone: time from an assignment to its result, over that of {@code docker run
 * --rm --network none IMAGE true}, taken in turns. A program, not a test.
 */
public final class Overhead {

    private Overhead() {}

    /**
     * @param arguments how many rounds (default 10)
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        String image = TestImage.busybox();
        Path home = Files.createTempDirectory("opnode-overhead");
        List<Long> ratios = new ArrayList<>();
        try (FakePlatform platform = new FakePlatform();
                DockerContainerRuntime runtime =
                        DockerContainerRuntime.connect(Optional.empty(), home);
                AgentFixture worker = new AgentFixture(home, platform.uri(), runtime)) {
            Await.until("registered", () -> platform.heartbeats > 0);
            for (int i = 0; i < rounds + 3; i++) {
                long start = System.nanoTime();
                String job = "job-" + i;
                platform.assign(AssignmentText.of(job, 1, image, List.of("true")));
                Await.until("result", () -> platform.report(job, 1).result().isPresent());
                long ours = (System.nanoTime() - start) / 1000;
                Await.until("clean", () -> worker.agent.running().isEmpty());
                long docker = dockerRun(image);
                System.out.printf("ours %6d µs, docker run %6d µs%n", ours, docker);
                if (i >= 3) {
                    ratios.add(1000 * (ours - docker) / docker);
                }
            }
        }
        Collections.sort(ratios);
        System.out.printf(
                "P9 (worker alone) overhead in thousandths of YD: min=%d median=%d max=%d goal=250%n",
                ratios.getFirst(), ratios.get(ratios.size() / 2), ratios.getLast());
    }

    private static long dockerRun(String image) throws Exception {
        long start = System.nanoTime();
        new ProcessBuilder("docker", "run", "--rm", "--network", "none", image, "true")
                .inheritIO()
                .start()
                .waitFor();
        return (System.nanoTime() - start) / 1000;
    }
}
