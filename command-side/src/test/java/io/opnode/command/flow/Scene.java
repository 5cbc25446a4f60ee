package io.opnode.command.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.command.Samples;
import io.opnode.command.kernel.StateReader;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.wallet.Wallet;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the tests of the flow ask and do again and again. */
record Scene(TestPlatform platform, Payer payer) {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    Job state(JobId job) {
        return platform.bean(StateReader.class).job(job);
    }

    <T extends Job> T awaitState(JobId job, Class<T> kind) {
        await().atMost(PATIENCE).until(() -> kind.isInstance(state(job)));
        return kind.cast(state(job));
    }

    Wallet.Opened wallet() {
        return (Wallet.Opened) platform.bean(StateReader.class).wallet(Samples.WALLET);
    }

    JobId submit(String id, JobSpec spec) {
        JobId job = new JobId(id);
        Http.Answer answer = payer.submit(job, spec, Samples.RESERVATION);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return job;
    }

    /** Waits until the worker has heard of the attempt: only then may it speak of it. */
    void awaitAssignment(FakeWorker worker, JobId job, long epoch) {
        String wanted = "\"jobId\":\"" + job + "\",";
        try (Stream stream = worker.assignments(null)) {
            await().atMost(PATIENCE)
                    .until(() ->
                            stream.events.stream()
                                    .filter(e -> e.name().equals("assignment"))
                                    .filter(e -> e.data().contains(wanted))
                                    .anyMatch(e -> e.data().contains("\"epoch\":" + epoch)));
        }
    }

    void run(FakeWorker worker, JobId job, long epoch) {
        awaitAssignment(worker, job, epoch);
        assertThat(worker.accept(job, epoch).status()).isEqualTo(200);
        assertThat(worker.started(job, epoch).status()).isEqualTo(200);
    }

    List<String> events(JobId job) {
        return platform.bean(EventStore.class)
                .readEvents(job.value())
                .asStream()
                .map(e -> e.getPayloadType().getSimpleName())
                .toList();
    }
}
