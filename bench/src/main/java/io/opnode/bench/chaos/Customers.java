package io.opnode.bench.chaos;

import static io.opnode.bench.platform.PlatformProcess.say;

import io.opnode.bench.platform.Database;
import io.opnode.bench.platform.Pause;
import io.opnode.bench.platform.PlatformProcess;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.job.Submission;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Submits paid jobs, each under a mandate of its own, and does not mind a platform that is gone.
 */
final class Customers {
    static final String ASSET = "USDC";

    /** Jobs under way at one time. */
    private static final int MOST_OPEN = 40;

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int REPORT_EVERY = 100;

    private final PlatformProcess platform;
    private final Database database;
    private final JobRequest request = new JobRequest();
    private final String image;
    private long acknowledged;
    private long unanswered;
    private @Nullable Submission submission;

    Customers(PlatformProcess platform, Database database, String image) {
        this.platform = platform;
        this.database = database;
        this.image = image;
        request.image = Optional.of(image);
        request.command = List.of("true");
        request.maxRuntime = "1m";
        // WHY: another attempt goes to another node, and there is none.
        request.attempts = 1;
        request.cpu = "0.5";
        request.memory = "64m";
        request.disk = "64m";
    }

    /** Until so many jobs more were acknowledged. */
    void submit(int jobs) throws SQLException {
        long target = acknowledged + jobs;
        while (acknowledged < target) {
            if (open() >= MOST_OPEN) {
                Pause.of(PAUSE);
            } else if (submitted()) {
                acknowledged++;
                if (acknowledged % REPORT_EVERY == 0) {
                    say(acknowledged + " jobs submitted");
                }
            } else {
                unanswered++;
                Pause.of(PAUSE);
            }
        }
    }

    private boolean submitted() {
        try {
            Submission current = submission;
            if (current == null) {
                current = new Submission(platform.session(), ASSET);
                submission = current;
            }
            current.submit(current.quote(request, image), request, false, () -> true);
            return true;
        } catch (RuntimeException gone) {
            submission = null;
            return false;
        }
    }

    /** Jobs that are not over. */
    private long open() throws SQLException {
        return database.count("job.submitted") - database.count("job.settled");
    }

    /** Waits until as many events of one name are stored as of another. */
    void await(String event, String asMany) throws SQLException {
        for (long i = 0; i < PATIENCE.dividedBy(PAUSE); i++) {
            if (database.count(event) >= database.count(asMany)) {
                return;
            }
            Pause.of(PAUSE);
        }
        throw new IllegalStateException(
                "%d of %d: %s".formatted(database.count(event), database.count(asMany), event));
    }

    long acknowledged() {
        return acknowledged;
    }

    /** Requests that were cut off or refused; whether their jobs exist is known from the log. */
    long unanswered() {
        return unanswered;
    }
}
