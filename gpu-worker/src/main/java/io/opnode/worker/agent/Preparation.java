package io.opnode.worker.agent;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobSpec;
import io.opnode.worker.container.ContainerHandle;
import io.opnode.worker.container.ContainerLimits;
import io.opnode.worker.container.ContainerSpec;
import io.opnode.worker.container.JobLabels;
import io.opnode.worker.container.ResolvedImage;
import io.opnode.worker.container.Workspace;
import io.opnode.worker.platform.Assignment;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns an assignment into a container that is ready to start: image, folders, input. */
final class Preparation {

    static final long PROCESSES = 512;
    static final long OPEN_FILES = 4096;

    /** Added to what is paid for before a container counts as forgotten. */
    static final Duration DEADLINE_SLACK = Duration.ofMinutes(15);

    private final Workbench bench;
    private final Assignment assignment;
    private final JobLabels labels;
    private final ContainerLimits limits;

    Preparation(Workbench bench, Assignment assignment, Instant now) {
        this.bench = bench;
        this.assignment = assignment;
        this.limits = limits(assignment);
        long millis = Math.min(assignment.fundedMillis(), JobSpec.MAX_RUNTIME.toMillis());
        this.labels =
                new JobLabels(
                        bench.identity().nodeId().value(),
                        assignment.jobId().value(),
                        assignment.attempt(),
                        assignment.epoch(),
                        now.plus(bench.settings().prepareLimit())
                                .plusMillis(millis)
                                .plus(DEADLINE_SLACK));
    }

    /** A quarter of the job's disk space is for temporary files, the rest for outputs. */
    static ContainerLimits limits(Assignment assignment) {
        var wanted = assignment.spec().resources();
        long temporary = Math.min(wanted.diskBytes() / 4, wanted.memoryBytes());
        long output = Math.min(wanted.diskBytes() - temporary, assignment.outputCapBytes());
        return new ContainerLimits(
                wanted.cpuMillicores(),
                wanted.memoryBytes(),
                PROCESSES,
                OPEN_FILES,
                temporary,
                output,
                assignment.logCapBytes());
    }

    ContainerLimits limits() {
        return limits;
    }

    String containerName() {
        return labels.containerName();
    }

    Workspace workspace() {
        return Workspace.of(bench.home().jobs(), labels.containerName(), bench.quota());
    }

    /** The container of this very attempt, if there is one. */
    Optional<ContainerHandle> existing() {
        return bench.runtime().owned(labels.workerId()).stream()
                .filter(c -> c.labels().containerName().equals(labels.containerName()))
                .filter(c -> c.labels().epoch() == labels.epoch())
                .findFirst();
    }

    /** Makes everything anew; what an interrupted preparation left behind is used or replaced. */
    ContainerHandle prepare(AttemptJournal journal) {
        ResolvedImage image = bench.runtime().resolve(assignment.spec().image().value());
        journal.resolved(image.id());
        Workspace workspace = workspace().create(limits.outputBytes(), bench.user());
        assignment.spec().input().ifPresent(cid -> fetch(cid, workspace));
        ContainerSpec spec =
                new ContainerSpec(
                        labels,
                        assignment.spec().command(),
                        assignment.spec().environment(),
                        limits,
                        bench.engine(),
                        journal.gpus(),
                        workspace.input(),
                        workspace.output(),
                        bench.user(),
                        assignment.spec().resources().egress());
        return bench.runtime().prepare(spec, image);
    }

    /** An input takes no more of the node's disk than the job asked for. */
    private long inputBytesMax() {
        return Math.min(
                assignment.spec().resources().diskBytes(), bench.settings().inputBytesMax());
    }

    private void fetch(Cid cid, Workspace workspace) {
        try {
            bench.content().fetch(cid, workspace.input(), inputBytesMax());
        } catch (ContentException e) {
            throw new EndedException(Endings.ofInput(e), e);
        } catch (IOException e) {
            throw new EndedException(
                    Endings.of(EndCause.NODE_FAILED, "the input cannot be written: " + e), e);
        }
    }
}
