package io.opnode.cli.api;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Reads server-sent events and goes on after a break where it was, by {@code Last-Event-ID}, so
 * that nothing is lost or seen twice.
 */
public final class EventStream {
    private static final int MAX_BREAKS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** One event: its id, its type, its data. */
    public record Event(String id, String type, String data) {}

    private final ApiClient api;
    private final String path;

    public EventStream(ApiClient api, String path) {
        this.api = api;
        this.path = path;
    }

    /**
     * Hands over event by event until {@code consumer} answers false or the stream's end is
     * reached.
     *
     * @throws CliException when the platform stays away
     */
    public void read(Predicate<Event> consumer) {
        String lastId = "";
        int breaks = 0;
        while (true) {
            Reading reading = new Reading(lastId);
            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    api.stream(path, lastId), StandardCharsets.UTF_8))) {
                if (reading.readAll(lines, consumer)) {
                    return;
                }
            } catch (IOException e) {
                // A broken connection: go on below, from the last id.
            } catch (CliException e) {
                if (e.exitCode() != ExitCode.NETWORK || breaks >= MAX_BREAKS) {
                    throw e;
                }
            }
            breaks = reading.lastId.equals(lastId) ? breaks + 1 : 0;
            lastId = reading.lastId;
            if (breaks > MAX_BREAKS) {
                throw new CliException(
                        ExitCode.NETWORK,
                        "stream-broken",
                        "The live stream broke off and does not come back.",
                        "The job goes on; look at it with `opnode job show`.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED, "interrupted", "Interrupted.", "Nothing was undone.");
        }
    }

    /** The state of one connection. */
    private static final class Reading {
        private String lastId;
        private String type = "message";
        private String id = "";
        private final StringBuilder data = new StringBuilder();
        private boolean hasData;

        Reading(String lastId) {
            this.lastId = lastId;
        }

        /**
         * @return whether the consumer has had enough
         */
        boolean readAll(BufferedReader lines, Predicate<Event> consumer) throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!dispatch(consumer)) {
                        return true;
                    }
                } else {
                    field(line);
                }
            }
            return false;
        }

        private boolean dispatch(Predicate<Event> consumer) {
            boolean more = true;
            if (hasData) {
                more = consumer.test(new Event(id, type, data.toString()));
                lastId = id.isEmpty() ? lastId : id;
            }
            type = "message";
            data.setLength(0);
            hasData = false;
            return more;
        }

        private void field(String line) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1);
            value = value.startsWith(" ") ? value.substring(1) : value;
            switch (name) {
                case "id" -> id = value;
                case "event" -> type = value;
                case "data" -> {
                    data.append(hasData ? "\n" : "").append(value);
                    hasData = true;
                }
                default -> {
                    // A comment or a field that means nothing to us.
                }
            }
        }
    }
}
