package io.opnode.worker.container;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HealthCheck;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.WaitResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@link ContainerRuntime} over the Docker Engine's API; needs 20.10 or newer. */
public final class DockerContainerRuntime implements ContainerRuntime {

    private final DockerEngine engine;
    private final DockerImages images;

    private DockerContainerRuntime(DockerEngine engine, long imageBytesMax) {
        this.engine = engine;
        this.images = new DockerImages(engine, imageBytesMax);
    }

    /**
     * Connects lazily; {@link #probe()} tells whether an engine answers.
     *
     * @param host empty takes DOCKER_HOST, then the default socket
     * @param noCredentials an empty folder in place of the user's {@code ~/.docker}
     */
    public static DockerContainerRuntime connect(Optional<String> host, Path noCredentials) {
        return new DockerContainerRuntime(
                DockerEngine.at(host, noCredentials, DockerEngine.CALL_TIMEOUT),
                ResolvedImage.SIZE_BYTES_MAX);
    }

    @Override
    public RuntimeProbe probe() {
        Info info = engine.call(docker -> docker.infoCmd().exec());
        List<String> runtimes = new ArrayList<>();
        if (info.getRuntimes() != null) {
            runtimes.addAll(info.getRuntimes().keySet());
        }
        List<String> security =
                info.getSecurityOptions() == null ? List.of() : info.getSecurityOptions();
        return new RuntimeProbe(
                String.valueOf(info.getServerVersion()),
                runtimes.stream().sorted().toList(),
                runtimes.contains("nvidia"),
                security.stream()
                        .anyMatch(o -> o.contains("name=seccomp") && !o.contains("unconfined")),
                info.getNCPU() == null ? 1 : info.getNCPU(),
                info.getMemTotal() == null ? 0 : info.getMemTotal());
    }

    @Override
    public ResolvedImage resolve(String reference) {
        return images.resolve(reference);
    }

    @Override
    public ContainerHandle prepare(ContainerSpec spec, ResolvedImage image) {
        List<String> reasons = spec.refusals();
        List<String> command = spec.command().isEmpty() ? image.command() : spec.command();
        if (!reasons.isEmpty() || command.isEmpty()) {
            throw new ContainerException(
                    new ContainerFailure.SpecRefused(
                            reasons.isEmpty()
                                    ? List.of("neither the job nor its image names a command")
                                    : reasons));
        }
        return engine.call(docker -> {
            CreateContainerCmd create = docker.createContainerCmd(image.id());
            try {
                return new ContainerHandle(
                        configured(create, spec, image, command).exec().getId(), spec.labels());
            } catch (ConflictException e) {
                return adopted(spec).orElseThrow(() -> e);
            } catch (NotFoundException e) {
                images.forget(image);
                throw new ContainerException(new ContainerFailure.ImageNotFound(image.digest()), e);
            } catch (RuntimeException e) {
                throw runtimeMissing(e, spec);
            }
        });
    }

    private static CreateContainerCmd configured(
            CreateContainerCmd create,
            ContainerSpec spec,
            ResolvedImage image,
            List<String> command) {
        return create.withName(spec.labels().containerName())
                .withLabels(spec.labels().toMap())
                .withHostName("job")
                .withUser(spec.user().toString())
                .withEntrypoint(command.getFirst())
                .withCmd(command.subList(1, command.size()))
                .withEnv(DockerHardening.environment(spec, image))
                .withHealthcheck(new HealthCheck().withTest(List.of("NONE")))
                .withStopSignal("SIGTERM")
                .withTty(false)
                .withStdinOpen(false)
                .withNetworkDisabled(true)
                .withHostConfig(DockerHardening.hostConfig(spec, image));
    }

    private RuntimeException runtimeMissing(RuntimeException e, ContainerSpec spec) {
        String text = String.valueOf(e.getMessage());
        return text.contains("nknown runtime") || text.contains("nknown or invalid runtime")
                ? new ContainerException(
                        new ContainerFailure.RuntimeUnavailable(spec.runtime(), probe().runtimes()),
                        e)
                : e;
    }

    private Optional<ContainerHandle> adopted(ContainerSpec spec) {
        return owned(spec.labels().workerId()).stream()
                .filter(c -> c.labels().containerName().equals(spec.labels().containerName()))
                .filter(c -> c.labels().epoch() == spec.labels().epoch())
                .findFirst();
    }

    @Override
    public void run(ContainerHandle container) {
        engine.call(docker -> {
            try {
                docker.startContainerCmd(container.id()).exec();
            } catch (NotModifiedException e) {
                // it runs already
            }
            return container;
        });
    }

    @Override
    public ContainerState observe(ContainerHandle container) {
        return engine.call(docker -> {
            try {
                return state(docker.inspectContainerCmd(container.id()).exec());
            } catch (NotFoundException e) {
                return new ContainerState.Absent();
            }
        });
    }

    private static ContainerState state(InspectContainerResponse found) {
        InspectContainerResponse.ContainerState s = found.getState();
        Instant started = time(s.getStartedAt());
        if (Boolean.TRUE.equals(s.getRunning()) || Boolean.TRUE.equals(s.getPaused())) {
            return new ContainerState.Running(started);
        }
        if (started.isBefore(Instant.EPOCH)) {
            return new ContainerState.Created();
        }
        Long code = s.getExitCodeLong();
        return new ContainerState.Exited(
                new ContainerExit(
                        code == null ? 255 : code.intValue(),
                        Boolean.TRUE.equals(s.getOOMKilled()),
                        started,
                        time(s.getFinishedAt())));
    }

    private static Instant time(String text) {
        return text == null || text.isEmpty() ? Instant.MIN : Instant.parse(text);
    }

    @Override
    public ContainerExit awaitExit(ContainerHandle container) {
        try (ExitTail tail =
                engine.stream(d -> d.waitContainerCmd(container.id()).exec(new ExitTail()))) {
            tail.awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("the wait was interrupted", e);
        } catch (java.io.IOException | RuntimeException e) {
            throw e instanceof ContainerException known
                    ? known
                    : new ContainerException(DockerEngine.failureOf(e), e);
        }
        return switch (observe(container)) {
            case ContainerState.Exited exited -> exited.exit();
            case ContainerState s ->
                    throw unavailable("the wait ended while the container is " + s);
        };
    }

    @Override
    public boolean killedThroughEngine(ContainerHandle container, ContainerExit exit) {
        try (DockerStreams.KillTail kills =
                engine.stream(d ->
                        d.eventsCmd()
                                .withContainerFilter(container.id())
                                .withEventFilter("kill")
                                .withSince(seconds(exit.startedAt().minusSeconds(1)))
                                .withUntil(seconds(exit.finishedAt().plusSeconds(1)))
                                .exec(new DockerStreams.KillTail()))) {
            if (!kills.awaitEnd(DockerEngine.CALL_TIMEOUT) || kills.failed()) {
                throw unavailable("the engine's events broke off");
            }
            return kills.seen();
        }
    }

    private static String seconds(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    private static final class ExitTail extends ResultCallback.Adapter<WaitResponse> {}

    private static ContainerException unavailable(String detail, Throwable... cause) {
        return new ContainerException(
                new ContainerFailure.EngineUnavailable(detail),
                cause.length == 0 ? null : cause[0]);
    }

    @Override
    public Stream logs(ContainerHandle container, LogSink sink) {
        return engine.stream(docker ->
                docker.logContainerCmd(container.id())
                        .withStdOut(true)
                        .withStdErr(true)
                        .withFollowStream(true)
                        .withTailAll()
                        .exec(new DockerStreams.LogTail(sink)));
    }

    @Override
    public Stream usage(ContainerHandle container, Consumer<UsageFrame> sink) {
        Optional<CgroupUsage> direct = pid(container).flatMap(p -> CgroupUsage.of(p, sink));
        if (direct.isPresent()) {
            return direct.get();
        }
        return engine.stream(
                docker -> docker.statsCmd(container.id()).exec(new DockerStreams.UsageTail(sink)));
    }

    private Optional<Long> pid(ContainerHandle container) {
        if (!engine.isLocal()) {
            return Optional.empty();
        }
        return engine.call(docker -> {
            try {
                var state = docker.inspectContainerCmd(container.id()).exec().getState();
                return Optional.ofNullable(state.getPidLong()).filter(p -> p > 0);
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void stop(ContainerHandle container, Duration grace) {
        engine.call(docker -> {
            try {
                int seconds = Math.toIntExact(grace.toSeconds());
                docker.stopContainerCmd(container.id()).withTimeout(seconds).exec();
            } catch (NotModifiedException | NotFoundException e) {
                // it has ended already
            }
            return container;
        });
    }

    @Override
    public void clean(ContainerHandle container) {
        engine.call(docker -> {
            try {
                docker.removeContainerCmd(container.id())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            } catch (NotFoundException e) {
                // it is gone already
            } catch (ConflictException e) {
                // another removal of it is under way
            }
            return container;
        });
    }

    @Override
    public List<ContainerHandle> owned(String workerId) {
        List<Container> found =
                engine.call(docker ->
                        docker.listContainersCmd()
                                .withShowAll(true)
                                .withLabelFilter(Map.of(JobLabels.WORKER, workerId))
                                .exec());
        List<ContainerHandle> ours = new ArrayList<>();
        for (Container c : found) {
            String name = c.getNames().length == 0 ? "" : c.getNames()[0].replaceFirst("^/", "");
            JobLabels.parse(c.getLabels(), name)
                    .ifPresent(labels -> ours.add(new ContainerHandle(c.getId(), labels)));
        }
        return List.copyOf(ours);
    }

    @Override
    public void close() {
        engine.close();
    }
}
