package io.opnode.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.query.job.JobEventReplay;
import io.opnode.query.kernel.Problem;
import io.opnode.query.platform.QuerySettings;
import io.opnode.query.platform.ViewsProcessor;
import io.opnode.query.testing.Samples;
import io.opnode.query.testing.TestViews;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Subscription;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Timeout(60)
class AggregateStreamTest {
    private static final JobId ID = new JobId("job-stream");
    private static final String KEY = ID.value();

    private final Scheduler scheduler = Schedulers.newBoundedElastic(4, 100, "test-streams");
    private TestViews views;
    private JobEventReplay replay;
    private EventTail tail;

    @BeforeEach
    void open() {
        views = new TestViews();
        replay =
                new JobEventReplay(
                        views.database(), views.log(), () -> views.events().serializer());
        tail = new EventTail(views.log(), () -> views.events().serializer());
        tail.start();
    }

    @AfterEach
    void close() {
        tail.stop();
        scheduler.dispose();
        views.close();
    }

    private AggregateStream streams(int maxOpen, int buffer, Duration maxAge) {
        QuerySettings defaults = QuerySettings.defaults();
        QuerySettings settings =
                new QuerySettings(
                        defaults.batchSize(),
                        defaults.rebuildBatchSize(),
                        defaults.claimTimeout(),
                        defaults.stalledAfter(),
                        defaults.answerLimit(),
                        defaults.catchUpLimit(),
                        defaults.page(),
                        new QuerySettings.Streams(maxOpen, buffer, Duration.ofMinutes(5), maxAge));
        return new AggregateStream(tail, replay, settings, scheduler);
    }

    /** Takes only what it is told to take. */
    private static final class Reader extends BaseSubscriber<ServerSentEvent<Object>> {
        private final BlockingQueue<ServerSentEvent<Object>> taken = new LinkedBlockingQueue<>();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(ServerSentEvent<Object> event) {
            taken.add(event);
        }

        ServerSentEvent<Object> take() throws InterruptedException {
            request(1);
            ServerSentEvent<Object> event = taken.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing came");
            }
            return event;
        }

        List<ServerSentEvent<Object>> toEnd() throws InterruptedException {
            List<ServerSentEvent<Object>> all = new ArrayList<>();
            do {
                all.add(take());
            } while (!AggregateStream.END.equals(all.getLast().event()));
            return all;
        }
    }

    private Reader read(AggregateStream streams) {
        Reader reader = new Reader();
        streams.watch(KEY, -1, frame -> "job.anchored".equals(frame.name())).subscribe(reader);
        return reader;
    }

    private static String reason(ServerSentEvent<Object> end) {
        assertThat(end.data()).isInstanceOf(StreamEnd.class);
        return ((StreamEnd) Objects.requireNonNull(end.data())).reason();
    }

    @Test
    void letsAReaderGoThatIsTooSlowAndTellsItWhereToResume() throws Exception {
        AggregateStream streams = streams(10, 8, Duration.ofHours(1));
        views.events().append(Samples.submitted(ID, 5, "true"), Samples.assigned(ID, 1, 5));
        Reader reader = read(streams);
        reader.take();
        reader.take();
        for (int millis = 1; millis <= 200; millis++) {
            views.events().append(Samples.usage(ID, 1, millis));
        }
        Reader quick = read(streams);
        for (int event = 0; event < 202; event++) {
            quick.take();
        }
        quick.cancel();
        List<ServerSentEvent<Object>> rest = reader.toEnd();
        assertThat(rest.size()).isLessThan(200);
        StreamEnd end = (StreamEnd) Objects.requireNonNull(rest.getLast().data());
        assertThat(end.reason()).isEqualTo(StreamEnd.TOO_SLOW);
        assertThat(end.resumeAfter()).isEqualTo(Long.valueOf(rest.get(rest.size() - 2).id()));
        assertThat(streams.open()).isZero();
    }

    @Test
    void endsAStreamOfItsMaximumAge() throws Exception {
        AggregateStream streams = streams(10, 8, Duration.ofMillis(50));
        views.events().append(Samples.submitted(ID, 5, "true"));
        List<ServerSentEvent<Object>> all = read(streams).toEnd();
        assertThat(reason(all.getLast())).isEqualTo(StreamEnd.MAX_AGE);
    }

    @Test
    void refusesMoreStreamsThanItsLimitAndTakesNewOnesWhenOldOnesEnd() throws Exception {
        AggregateStream streams = streams(1, 8, Duration.ofHours(1));
        views.events().append(Samples.submitted(ID, 5, "true"));
        Reader first = read(streams);
        first.take();
        assertThatThrownBy(() -> read(streams))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("too-many-streams"));
        first.cancel();
        assertThat(read(streams).take().event()).isEqualTo("job.submitted");
    }

    @Test
    void forgetsReadersThatLeave() throws Exception {
        AggregateStream streams = streams(10, 8, Duration.ofHours(1));
        views.events().append(Samples.submitted(ID, 5, "true"));
        Reader reader = read(streams);
        reader.take();
        assertThat(tail.followed()).isEqualTo(1);
        reader.cancel();
        assertThat(tail.followed()).isZero();
        assertThat(streams.open()).isZero();
    }

    @Test
    void endsStreamsWhenTheProcessStops() throws Exception {
        AggregateStream streams = streams(10, 8, Duration.ofHours(1));
        views.events().append(Samples.submitted(ID, 5, "true"));
        Reader reader = read(streams);
        reader.take();
        tail.stop();
        assertThat(reason(reader.take())).isEqualTo(StreamEnd.SHUTTING_DOWN);
    }

    @Test
    void replaysAlsoWhatTheReadModelDoesNotReflectYet() {
        List<JobEvent> all = Samples.happyJob(ID, 60_000, 12_345);
        views.events().append(all.subList(0, 5));
        ViewsProcessor processor = views.processor(10);
        processor.start();
        views.awaitHead();
        processor.stop();
        views.events().append(Samples.submitted(new JobId("job-other"), 1, "true"));
        views.events().append(all.subList(5, all.size()));
        List<String> names =
                StreamSupport.stream(replay.read(KEY, -1, views.log().head()).spliterator(), false)
                        .map(EventFrame::name)
                        .toList();
        assertThat(names).hasSize(all.size()).startsWith("job.submitted").endsWith("job.anchored");
    }

    @Test
    void replaysLongJobsPageByPage() {
        views.events().append(Samples.submitted(ID, 5, "true"), Samples.assigned(ID, 1, 5));
        List<JobEvent> many = new ArrayList<>();
        for (int millis = 1; millis <= 700; millis++) {
            many.add(Samples.usage(ID, 1, millis));
        }
        views.events().append(many);
        ViewsProcessor processor = views.processor(500);
        processor.start();
        views.awaitHead();
        processor.stop();
        List<Long> positions =
                StreamSupport.stream(replay.read(KEY, 2, views.log().head()).spliterator(), false)
                        .map(EventFrame::position)
                        .toList();
        assertThat(positions).hasSize(700).isSorted().doesNotHaveDuplicates();
    }
}
