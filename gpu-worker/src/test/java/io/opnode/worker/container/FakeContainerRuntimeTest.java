package io.opnode.worker.container;

import io.opnode.worker.container.FakeContainerRuntime.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The fake keeps to the contract, so that what is tested with it holds with Docker. */
class FakeContainerRuntimeTest extends ContainerRuntimeContract {

    @Override
    ContainerRuntime runtime() {
        return new FakeContainerRuntime()
                .with(Workload.SUCCEEDS.command(), Program.exits(0))
                .with(Workload.EXITS_7.command(), Program.exits(7))
                .with(
                        Workload.PRINTS.command(),
                        new Program(
                                0,
                                List.of(
                                        FakeContainerRuntime.line("one"),
                                        new LogFrame(
                                                LogFrame.Source.STDERR,
                                                "two\n".getBytes(StandardCharsets.UTF_8)),
                                        FakeContainerRuntime.line("three")),
                                Map.of(),
                                false))
                .with(
                        Workload.WRITES.command(),
                        new Program(0, List.of(), Map.of("d/a", "hello", "b", "input"), false))
                .with(Workload.SLEEPS.command(), new Program(0, List.of(), Map.of(), true));
    }

    @Override
    String image() {
        return "sha256:" + "1".repeat(64);
    }
}
