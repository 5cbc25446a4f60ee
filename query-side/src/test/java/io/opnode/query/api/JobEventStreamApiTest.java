package io.opnode.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.query.stream.AggregateStream;
import io.opnode.query.testing.Samples;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobEventStreamApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** WHY not the common pool: on two cores it has one thread. */
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private Server server;

    @BeforeAll
    void start() {
        server = Server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** One server-sent event; a comment has the name {@code :}. */
    private record Sent(String name, String id, JsonNode data) {}

    private static final class Events implements AutoCloseable {
        private final HttpResponse<Stream<String>> response;
        private final Iterator<String> lines;

        private Events(HttpResponse<Stream<String>> response) {
            this.response = response;
            this.lines = response.body().iterator();
        }

        Sent next() {
            String name = "";
            String id = "";
            JsonNode data = JSON.missingNode();
            while (lines.hasNext()) {
                String line = lines.next();
                if (line.isEmpty() && !name.isEmpty()) {
                    return new Sent(name, id, data);
                }
                if (line.startsWith("event:")) {
                    name = line.substring(6);
                } else if (line.startsWith("id:")) {
                    id = line.substring(3);
                } else if (line.startsWith("data:")) {
                    data = JSON.readTree(line.substring(5));
                } else if (line.startsWith(":")) {
                    name = ":";
                }
            }
            throw new AssertionError("the stream broke off");
        }

        Sent nextEvent() {
            Sent sent = next();
            while (":".equals(sent.name())) {
                sent = next();
            }
            return sent;
        }

        List<Sent> toEnd() {
            List<Sent> all = new ArrayList<>();
            do {
                all.add(nextEvent());
            } while (!AggregateStream.END.equals(all.getLast().name()));
            return all;
        }

        @Override
        public void close() {
            response.body().close();
        }
    }

    private Events open(JobId id, String... headers) throws Exception {
        HttpResponse<Stream<String>> response = server.stream("/jobs/" + id + "/events", headers);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        return new Events(response);
    }

    private static List<String> names(List<Sent> sent) {
        return sent.stream().map(Sent::name).toList();
    }

    @Test
    void tellsAFinishedJobAndEnds() throws Exception {
        JobId id = new JobId("job-finished");
        server.appendAndAwait(Samples.happyJob(id, 60_000, 12_345));
        try (Events events = open(id)) {
            List<Sent> sent = events.toEnd();
            assertThat(names(sent))
                    .containsExactly(
                            "job.submitted",
                            "job.funded",
                            "job.opened",
                            "job.assigned",
                            "job.accepted",
                            "job.started",
                            "job.usage-reported",
                            "job.usage-reported",
                            "job.completed",
                            "job.settled",
                            "job.receipted",
                            "job.anchored",
                            "end");
            Sent first = sent.getFirst();
            assertThat(first.data().at("/name").asString()).isEqualTo("job.submitted");
            assertThat(first.data().at("/revision").asInt()).isEqualTo(1);
            assertThat(first.data().at("/position").asString()).isEqualTo(first.id());
            assertThat(first.data().at("/payload/jobId").asString()).isEqualTo("job-finished");
            assertThat(first.data().at("/payload/reservation/units").asString()).isEqualTo("60000");
            assertThat(first.data().toString()).doesNotContain("io.opnode");
            assertThat(sent.getLast().data().at("/reason").asString()).isEqualTo("complete");
        }
    }

    @Test
    void goesOnLiveWithPingsUntilTheJobIsAnchored() throws Exception {
        JobId id = new JobId("job-live");
        List<JobEvent> all = Samples.happyJob(id, 60_000, 12_345);
        server.append(all.subList(0, 3));
        try (Events events = open(id)) {
            assertThat(events.nextEvent().name()).isEqualTo("job.submitted");
            assertThat(events.nextEvent().name()).isEqualTo("job.funded");
            assertThat(events.nextEvent().name()).isEqualTo("job.opened");
            assertThat(events.next().name()).isEqualTo(":");
            server.append(all.subList(3, 4));
            assertThat(events.nextEvent().name()).isEqualTo("job.assigned");
            server.append(all.subList(4, all.size()));
            assertThat(names(events.toEnd())).hasSize(9).endsWith("job.anchored", "end");
        }
    }

    @Test
    void resumesBehindTheLastEventThatTheReaderSaw() throws Exception {
        JobId id = new JobId("job-resumed");
        server.append(Samples.happyJob(id, 60_000, 12_345));
        List<Sent> whole;
        try (Events events = open(id)) {
            whole = events.toEnd();
        }
        for (int seen : List.of(0, 5, 10)) {
            try (Events events = open(id, "Last-Event-ID", whole.get(seen).id())) {
                assertThat(events.toEnd()).isEqualTo(whole.subList(seen + 1, whole.size()));
            }
        }
    }

    @Test
    void losesAndRepeatsNothingForReadersThatComeAndGoWhileEventsArrive() throws Exception {
        JobId id = new JobId("job-busy");
        List<JobEvent> happy = Samples.happyJob(id, 60_000, 12_345);
        server.append(happy.subList(0, 6));
        CompletableFuture<Void> writer =
                CompletableFuture.runAsync(
                        () -> {
                            for (int millis = 1; millis <= 300; millis++) {
                                server.append(List.of(Samples.usage(id, 1, millis)));
                            }
                            server.append(happy.subList(8, happy.size()));
                        },
                        THREADS);
        List<CompletableFuture<List<String>>> readers =
                IntStream.range(0, 6)
                        .mapToObj(reader ->
                                CompletableFuture.supplyAsync(
                                        () -> readInPieces(id, 7 + 13 * reader), THREADS))
                        .toList();
        writer.get(50, TimeUnit.SECONDS);
        List<String> first = readers.getFirst().get(50, TimeUnit.SECONDS);
        assertThat(first).hasSize(6 + 300 + 4).doesNotHaveDuplicates();
        for (CompletableFuture<List<String>> reader : readers) {
            assertThat(reader.get(50, TimeUnit.SECONDS)).isEqualTo(first);
        }
    }

    /** Breaks off after {@code piece} events and comes again, until the end. */
    private List<String> readInPieces(JobId id, int piece) {
        List<String> ids = new ArrayList<>();
        while (true) {
            String[] headers =
                    ids.isEmpty() ? new String[0] : new String[] {"Last-Event-ID", ids.getLast()};
            try (Events events = open(id, headers)) {
                for (int event = 0; event < piece; event++) {
                    Sent sent = events.nextEvent();
                    if (AggregateStream.END.equals(sent.name())) {
                        return ids;
                    }
                    ids.add(sent.id());
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void showsAJobThatWasSubmittedAMomentAgo() throws Exception {
        server.append(List.of(Samples.submitted(new JobId("job-just-now"), 5, "true")));
        assertThat(server.get("/jobs/job-just-now").status()).isEqualTo(200);
    }

    @Test
    void refusesALastEventIdThatIsNone() throws Exception {
        server.append(List.of(Samples.submitted(new JobId("job-header"), 5, "true")));
        Server.Reply reply = server.get("/jobs/job-header/events", "Last-Event-ID", "x");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/code").asString()).isEqualTo("parameter-invalid");
    }
}
