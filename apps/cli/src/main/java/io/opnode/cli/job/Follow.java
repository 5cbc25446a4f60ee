package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.api.EventStream;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows a job's life as it happens: one line per event, the log between, the cost while it runs.
 */
public final class Follow {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration READ_MODEL_POLL = Duration.ofMillis(40);
    private static final int READ_MODEL_POLLS = 100;
    private static final Duration LOG_LIMIT = Duration.ofSeconds(2);

    private final ApiClient api;
    private final Out out;
    private final String path;
    private final LogCopy log;
    private String lastCost = "";
    private long told = -1;
    private JsonNode job = JSON.createObjectNode();

    public Follow(ApiClient api, Out out, String jobId) {
        this.api = api;
        this.out = out;
        this.path = "/api/v1/jobs/" + jobId;
        this.log = new LogCopy(api, jobId);
    }

    /** Until the receipt is anchored; answers the job as it then is. */
    public JsonNode untilAnchored() {
        Thread copier = Thread.ofVirtual().name("log").start(this::copyLog);
        new EventStream(api, path + "/events").read(event -> more(event, copier));
        copier.interrupt();
        return job;
    }

    /**
     * @return whether more is expected
     */
    private boolean more(EventStream.Event event, Thread copier) {
        if (event.type().equals("end")) {
            // Any other reason than "complete" is a break: the stream is read on after it.
            return !JSON.readTree(event.data()).path("reason").asString("").equals("complete");
        }
        if (event.type().equals("job.usage-reported")) {
            showCost();
            return true;
        }
        if (isEnd(event.type())) {
            finish(copier);
        }
        tell(JSON.readTree(event.data()).path("position").asLong(0));
        if (event.type().equals("job.funded")) {
            showLock();
        }
        return !event.type().equals("job.anchored");
    }

    private static boolean isEnd(String type) {
        return type.equals("job.completed")
                || type.equals("job.failed")
                || type.equals("job.cancelled");
    }

    /** The log's last lines come before the line that says how it ended. */
    private static void finish(Thread log) {
        try {
            log.join(LOG_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells what is new up to a position of the log; the read model may be a moment behind it. */
    private void tell(long position) {
        for (int i = 0; i < READ_MODEL_POLLS; i++) {
            job = api.get(path);
            for (JsonNode entry : job.path("timeline")) {
                long at = entry.path("position").asLong(0);
                if (at > told && at <= position) {
                    told = at;
                    out.step(
                            label(entry.path("event").asString("")),
                            entry.path("text").asString(""));
                }
            }
            if (job.path("position").asLong(Long.MAX_VALUE) >= position) {
                return;
            }
            pause();
        }
    }

    /** In which transaction the escrow locked the money. */
    private void showLock() {
        String mandate = job.path("mandateId").asString("");
        String wallet = "/api/v1/wallets/" + job.path("payer").asString("");
        for (JsonNode line : api.get(wallet + "/statement").path("items")) {
            boolean lock =
                    line.path("kind").asString("").equals("lock")
                            && line.path("mandateId").asString("").equals(mandate);
            if (lock) {
                out.step(
                        "escrow",
                        Amount.of(line.path("amount"))
                                + " locked in transaction "
                                + line.path("tx").asString("?"));
            }
        }
    }

    private void showCost() {
        JsonNode bill = api.get(path + "/cost").path("bill");
        if (bill.isObject()) {
            String cost = Amount.of(bill.path("charge")).toString();
            if (!cost.equals(lastCost)) {
                out.step("cost", cost + " of at most " + Amount.of(bill.path("reserved")));
                lastCost = cost;
            }
        }
    }

    private void copyLog() {
        try {
            log.to(text -> text.lines().forEach(line -> out.say("  | " + line)));
        } catch (CliException e) {
            if (e.exitCode() != ExitCode.INTERRUPTED) {
                out.step("log", String.valueOf(e.getMessage()));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(READ_MODEL_POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED, "interrupted", "Interrupted.", "The job goes on.");
        }
    }

    private static String label(String event) {
        return event.startsWith("job.") ? event.substring("job.".length()).split("-")[0] : event;
    }
}
