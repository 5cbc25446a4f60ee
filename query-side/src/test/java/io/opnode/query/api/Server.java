package io.opnode.query.api;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.query.platform.CatchUp;
import io.opnode.query.platform.EventLog;
import io.opnode.query.testing.TestPostgres;
import io.opnode.query.testing.Writer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side on a free port of the loopback, and a client. */
final class Server implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Writer writer;
    private final String root;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
        this.writer = new Writer(context.getBean(EventStore.class));
        this.root =
                "http://127.0.0.1:"
                        + ((WebServerApplicationContext) context).getWebServer().getPort()
                        + "/api/v1";
    }

    static Server start(String... settings) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--spring.main.banner-mode=off",
                                "--spring.threads.virtual.enabled=true",
                                "--spring.datasource.url=" + TestPostgres.newDatabase(),
                                "--spring.flyway.enabled=false",
                                "--opnode.query.streams.ping=50ms"));
        arguments.addAll(List.of(settings));
        return new Server(
                new SpringApplicationBuilder(QueryApplication.class)
                        .run(arguments.toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void append(List<? extends DomainEvent> events) {
        writer.append(events);
    }

    void appendAndAwait(List<? extends DomainEvent> events) {
        append(events);
        if (!bean(CatchUp.class).await(bean(EventLog.class).head())) {
            throw new AssertionError("the read models did not catch up");
        }
    }

    /** An answer with its body as JSON. */
    record Reply(HttpResponse<String> response, JsonNode body) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Reply get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        String body = response.body();
        return new Reply(response, JSON.readTree(body.isEmpty() ? "{}" : body));
    }

    /** Opens a stream; closing what is returned closes the connection. */
    HttpResponse<Stream<String>> stream(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofLines());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
