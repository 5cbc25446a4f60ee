package io.opnode.command.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.command.Samples;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.job.Attempt;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.market.Candidate;
import io.opnode.domain.market.Matching;
import io.opnode.domain.market.MatchingPolicy;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int NODES = 5;
    private static final int STEPS = 3_000;

    private final Book book = new Book();
    private final Map<JobId, NodeId> pending = new HashMap<>();
    private final MarketBook.View view = new MarketBook.View(book, pending);

    /** What was assigned and not ended, counted without the book. */
    private final Map<JobId, NodeId> taken = new HashMap<>();

    private static NodeKey key(int n) {
        return new NodeKey("%064x".formatted(n + 1));
    }

    private static JobId job(int n) {
        return new JobId("job-" + n);
    }

    private void submit(int n, JobSpec spec) {
        book.apply(
                new JobEvent.JobSubmitted(
                        job(n),
                        spec,
                        spec.hash(),
                        Samples.WALLET,
                        Samples.OWNER,
                        Samples.mandateId(Samples.mandate(job(n), Samples.RESERVATION)),
                        Samples.RESERVATION,
                        NOW,
                        NOW));
        book.apply(new JobEvent.JobOpened(job(n), NOW, NOW));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("I-05: over long random histories no node holds more than its capacity")
    void givesNoNodeMoreThanItHas(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < NODES; n++) {
            book.apply(
                    new NodeEvent.NodeRegistered(
                            key(n).nodeId(),
                            key(n),
                            Samples.OPERATOR,
                            Samples.inventory(),
                            Samples.offer(1 + n, 1_000 + n)));
            book.apply(new NodeEvent.NodeCameOnline(key(n).nodeId()));
        }
        int matched = 0;
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(4)) {
                case 0 -> submit(step, Samples.spec("cpu", 1 + random.nextInt(2), 3));
                case 1 -> matched += match(random);
                case 2 -> confirmOne(random);
                default -> endOne(random);
            }
            check(seed, step);
        }
        assertThat(matched).isGreaterThan(50);
    }

    private int match(Random random) {
        List<JobEntry> open =
                book.jobs().stream()
                        .filter(j -> j.open() && !pending.containsKey(j.jobId()))
                        .toList();
        if (open.isEmpty()) {
            return 0;
        }
        JobEntry job = open.get(random.nextInt(open.size()));
        Optional<Candidate> node =
                MatchingPolicy.match(
                                Candidates.demand(view, job),
                                Candidates.of(view),
                                ProtocolParameters.VERSION_1)
                        .match()
                        .map(Matching.Match::candidate);
        node.ifPresent(n -> {
            pending.put(job.jobId(), n.nodeId());
            taken.put(job.jobId(), n.nodeId());
        });
        return node.isPresent() ? 1 : 0;
    }

    private void confirmOne(Random random) {
        List<JobId> waiting = new ArrayList<>(pending.keySet());
        if (waiting.isEmpty()) {
            return;
        }
        JobId jobId = waiting.get(random.nextInt(waiting.size()));
        NodeId nodeId = Objects.requireNonNull(pending.remove(jobId));
        NodeEntry node =
                book.nodes().stream()
                        .filter(n -> n.nodeId().equals(nodeId))
                        .findFirst()
                        .orElseThrow();
        Attempt attempt =
                new Attempt(
                        1,
                        1,
                        nodeId,
                        node.key(),
                        node.operator(),
                        ProtocolParameters.VERSION_1.lock(
                                node.offer().tariff(), new BasisPoints(0)),
                        Samples.RESERVATION,
                        1_000);
        book.apply(new JobEvent.JobAssigned(jobId, attempt, NOW, NOW));
    }

    private void endOne(Random random) {
        List<JobEntry> held = book.jobs().stream().filter(j -> j.held().isPresent()).toList();
        if (held.isEmpty()) {
            return;
        }
        JobId jobId = held.get(random.nextInt(held.size())).jobId();
        Ending ending = new Ending(EndCause.NODE_FAILED, "platform", "");
        taken.remove(jobId);
        book.apply(new JobEvent.AttemptLost(jobId, 1, ending, NOW));
        if (random.nextBoolean()) {
            book.apply(new JobEvent.JobOpened(jobId, NOW, NOW));
        } else {
            book.apply(new JobEvent.JobFailed(jobId, ending, Optional.empty(), NOW, NOW));
        }
    }

    private void check(long seed, int step) {
        Map<NodeId, Integer> devices = new HashMap<>();
        taken.forEach((jobId, nodeId) ->
                devices.merge(
                        nodeId,
                        book.job(jobId).orElseThrow().spec().resources().devices(),
                        Integer::sum));
        for (Candidate node : Candidates.of(view)) {
            int used = devices.getOrDefault(node.nodeId(), 0);
            assertThat(used)
                    .as("seed %d step %d node %s", seed, step, node.nodeId())
                    .isLessThanOrEqualTo(node.offer().capacity());
            assertThat(node.free().devices()).isEqualTo(node.offer().capacity() - used);
        }
    }
}
