package io.opnode.domain.simulation;

import static io.opnode.domain.Samples.hash;

import io.opnode.domain.TestNode;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.LoseAttempt;
import io.opnode.domain.job.JobCommand.RefuseAssignment;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.ResumeAttempt;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobCommand.SuspectAttempt;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.Run;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.Usage;
import io.opnode.domain.node.NodeId;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Workers that mostly do their job, and sometimes refuse, fail, lie, fall silent or come late. */
final class Workers {
    private final World world;
    private final Map<String, List<MeterReading>> journals = new HashMap<>();

    Workers(World world) {
        this.world = world;
    }

    /** One word of the worker of a job, if a node holds it. */
    void speak(Job.Leased job) {
        JobId jobId = job.terms().jobId();
        TestNode node = nodeOf(job.lease().attempt().nodeId());
        Random random = world.random;
        long epoch = job.lease().attempt().epoch() - (random.nextInt(12) == 0 ? 1 : 0);
        NodeId nodeId = random.nextInt(20) == 0 ? World.NODE_LIST.getFirst().id() : node.id();
        switch (random.nextInt(16)) {
            case 0 -> world.send(new RefuseAssignment(jobId, epoch, nodeId, List.of("busy")));
            case 1, 2 -> world.send(finish(jobId, epoch, nodeId));
            case 3 -> world.send(new SuspectAttempt(jobId, epoch));
            case 4 -> world.send(new ResumeAttempt(jobId, epoch));
            case 5 -> world.send(lose(jobId, epoch));
            case 6, 7, 8 -> world.send(new AcceptAssignment(jobId, epoch, nodeId));
            case 9, 10, 11 -> world.send(new StartAttempt(jobId, epoch, nodeId, world.now));
            default -> report(job, node);
        }
    }

    private static TestNode nodeOf(NodeId id) {
        return World.NODE_LIST.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private JobCommand finish(JobId jobId, long epoch, NodeId nodeId) {
        EndCause[] causes = EndCause.values();
        boolean fine = world.random.nextInt(3) > 0;
        EndCause cause = fine ? EndCause.COMPLETED : causes[world.random.nextInt(causes.length)];
        int exitCode = cause == EndCause.COMPLETED ? 0 : 1;
        return new FinishAttempt(
                jobId,
                epoch,
                nodeId,
                new WorkResult(
                        new Ending(cause, "node", ""),
                        Optional.of(exitCode),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        hash("log"),
                        0,
                        Optional.empty(),
                        Optional.empty()));
    }

    private JobCommand lose(JobId jobId, long epoch) {
        EndCause cause =
                switch (world.random.nextInt(4)) {
                    case 0 -> EndCause.METER_FORGED;
                    case 1 -> EndCause.CONTENT_UNAVAILABLE;
                    case 2 -> EndCause.NON_ZERO_EXIT;
                    default -> EndCause.NODE_SILENT;
                };
        return new LoseAttempt(jobId, epoch, new Ending(cause, Ending.PLATFORM, ""));
    }

    /** The next reading, then any slice of the journal, so that batches overlap, lag and repeat. */
    private void report(Job.Leased job, TestNode node) {
        Optional<Run> run = job.running();
        if (run.isEmpty()) {
            return;
        }
        JobId jobId = job.terms().jobId();
        long epoch = job.lease().attempt().epoch();
        List<MeterReading> journal =
                journals.computeIfAbsent(jobId + "/" + epoch, _ -> new ArrayList<>());
        read(job, run.get(), journal);
        int from = world.random.nextInt(journal.size());
        int to = from + 1 + world.random.nextInt(journal.size() - from);
        MeterBatch batch = node.batch(List.copyOf(journal.subList(from, to)));
        world.send(new ReportUsage(jobId, epoch, node.id(), batch));
        if (world.random.nextInt(25) == 0) {
            forge(job, run.get(), node, journal);
        }
    }

    private void read(Job.Leased job, Run run, List<MeterReading> journal) {
        long devices = job.terms().spec().resources().devices();
        long wall = Math.max(0, Duration.between(run.startedAt(), world.now).toMillis());
        Usage before = journal.isEmpty() ? Usage.NONE : journal.getLast().usage();
        Usage usage =
                new Usage(
                        Math.max(before.computeMillis(), wall * devices),
                        before.cpuMillis() + world.random.nextInt(100),
                        before.memoryByteSeconds() + world.random.nextInt(1_000),
                        before.networkBytesIn(),
                        before.networkBytesOut() + world.random.nextInt(1_000_000),
                        before.storageByteSeconds() + world.random.nextInt(1_000_000),
                        0,
                        0);
        journal.add(next(job, journal, usage));
    }

    private MeterReading next(Job.Leased job, List<MeterReading> journal, Usage usage) {
        JobId jobId = job.terms().jobId();
        long epoch = job.lease().attempt().epoch();
        return new MeterReading(
                jobId,
                epoch,
                journal.size() + 1L,
                usage,
                world.now.truncatedTo(ChronoUnit.MILLIS),
                journal.isEmpty() ? MeterReading.genesis(jobId, epoch) : journal.getLast().hash());
    }

    private void forge(Job.Leased job, Run run, TestNode node, List<MeterReading> journal) {
        long wall = Duration.between(run.recordedAt(), world.now).toMillis();
        Usage claim = journal.getLast().usage().withComputeMillis(wall * 100 + 100_000_000);
        MeterReading forged = next(job, journal, claim);
        world.handle(
                new ReportUsage(
                        job.terms().jobId(),
                        job.lease().attempt().epoch(),
                        node.id(),
                        node.batch(List.of(forged))));
    }
}
