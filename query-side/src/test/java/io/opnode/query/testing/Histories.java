package io.opnode.query.testing;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.OfflineCause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Long random histories of many jobs at once; the same seed gives the same history. */
public final class Histories {
    private Histories() {}

    /** A node, a wallet with money, and {@code jobs} jobs whose events interleave. */
    public static List<DomainEvent> random(long seed, int jobs) {
        Random random = new Random(seed);
        List<DomainEvent> history =
                new ArrayList<>(
                        List.of(
                                Samples.registered(),
                                new NodeEvent.NodeCameOnline(Samples.NODE),
                                Samples.opened(),
                                Samples.deposited(jobs * 1_000_000L, 1)));
        List<Deque<DomainEvent>> threads = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            threads.addAll(job(new JobId("job-" + seed + "-" + job), 100 + 2 * job, random));
        }
        threads.add(
                new ArrayDeque<>(
                        List.of(
                                new NodeEvent.NodeSuspected(Samples.NODE),
                                new NodeEvent.NodeCameOnline(Samples.NODE),
                                new NodeEvent.NodeWentOffline(
                                        Samples.NODE, OfflineCause.SHUT_DOWN))));
        threads.add(new ArrayDeque<>(StakeSamples.stakeAndBond(1 + random.nextInt(1_000))));
        threads.add(new ArrayDeque<>(StakeSamples.feeChanges()));
        while (!threads.isEmpty()) {
            Deque<DomainEvent> thread = threads.get(random.nextInt(threads.size()));
            history.add(thread.remove());
            if (thread.isEmpty()) {
                threads.remove(thread);
            }
        }
        return history;
    }

    private static List<Deque<DomainEvent>> job(JobId id, long block, Random random) {
        long reserved = 10_000L + random.nextInt(50_000);
        long millis = 1L + random.nextInt(60_000);
        Deque<DomainEvent> wallet = new ArrayDeque<>(Samples.walletOf(id, reserved, millis, block));
        if (random.nextInt(4) == 0) {
            Deque<DomainEvent> all = new ArrayDeque<>(Samples.happyJob(id, reserved, millis));
            all.addAll(wallet);
            all.addAll(Samples.disputed(id, reserved, millis, block));
            return List.of(all);
        }
        return switch (random.nextInt(4)) {
            case 0 -> List.of(new ArrayDeque<>(failing(id, reserved, millis)), wallet);
            case 1 -> List.of(new ArrayDeque<>(unmatched(id, reserved)));
            case 2 -> List.of(new ArrayDeque<>(retried(id, reserved, millis)), wallet);
            default -> List.of(new ArrayDeque<>(Samples.happyJob(id, reserved, millis)), wallet);
        };
    }

    private static List<JobEvent> failing(JobId id, long reserved, long millis) {
        List<JobEvent> events =
                new ArrayList<>(Samples.happyJob(id, reserved, millis).subList(0, 8));
        var ending = Samples.ending(EndCause.NON_ZERO_EXIT, "node", "exit 3 \u0000 é");
        events.add(
                new JobEvent.JobFailed(
                        id,
                        ending,
                        Optional.of(Samples.result(ending, 3)),
                        Samples.second(10),
                        Samples.second(70)));
        events.add(Samples.settled(id, reserved, millis));
        return events;
    }

    private static List<JobEvent> unmatched(JobId id, long reserved) {
        return List.of(
                Samples.submitted(id, reserved, "true"),
                new JobEvent.JobFunded(id, Samples.usdc(reserved), Samples.second(1)),
                new JobEvent.JobOpened(id, Samples.second(1), Samples.second(601)),
                new JobEvent.JobFailed(
                        id,
                        Samples.ending(EndCause.NO_OFFER, "platform", ""),
                        Optional.empty(),
                        Samples.second(601),
                        Samples.second(661)));
    }

    private static List<JobEvent> retried(JobId id, long reserved, long millis) {
        return List.of(
                Samples.submitted(id, reserved, "sleep", "5"),
                Samples.assigned(id, 1, reserved),
                Samples.started(id, 1),
                Samples.usage(id, 1, millis),
                new JobEvent.AttemptSuspected(id, 1, Samples.second(40), Samples.second(70)),
                new JobEvent.AttemptLost(
                        id,
                        1,
                        Samples.ending(EndCause.NODE_SILENT, "platform", "silent for 60 s"),
                        Samples.second(70)),
                new JobEvent.JobOpened(id, Samples.second(70), Samples.second(670)),
                Samples.assigned(id, 2, reserved),
                Samples.started(id, 2),
                Samples.usage(id, 2, millis / 3),
                Samples.completed(id),
                Samples.settled(id, reserved, millis / 3));
    }
}
