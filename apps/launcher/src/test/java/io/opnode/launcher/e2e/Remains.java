package io.opnode.launcher.e2e;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What still runs on this machine: processes of a home, containers of a job or a worker. */
final class Remains {
    private static final DockerClient DOCKER = docker();

    private Remains() {}

    private static DockerClient docker() {
        var settings = DefaultDockerClientConfig.createDefaultConfigBuilder().build();
        return DockerClientImpl.getInstance(
                settings,
                new ZerodepDockerHttpClient.Builder().dockerHost(settings.getDockerHost()).build());
    }

    /** Command lines that name the folder, this process left out. */
    static List<String> processesOn(Path home) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            String self = Long.toString(ProcessHandle.current().pid());
            return processes
                    .filter(path -> path.getFileName().toString().matches("[0-9]+"))
                    .filter(path -> !path.getFileName().toString().equals(self))
                    .map(Remains::commandLine)
                    .filter(line -> line.contains(home.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commandLine(Path process) {
        try {
            byte[] words = Files.readAllBytes(process.resolve("cmdline"));
            return new String(words, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    static List<String> containersOfJob(String jobId) {
        return containers(Map.of("io.opnode.job", jobId));
    }

    static List<String> containersOfWorker(String nodeId) {
        return containers(Map.of("io.opnode.worker", nodeId));
    }

    private static List<String> containers(Map<String, String> labels) {
        return DOCKER.listContainersCmd().withShowAll(true).withLabelFilter(labels).exec().stream()
                .map(Container::getId)
                .toList();
    }
}
