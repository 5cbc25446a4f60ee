package io.opnode.worker.platform;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stream of orders to this node, over any number of connections. */
public final class AssignmentFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AssignmentFeed.class);

    private final PlatformClient platform;
    private Optional<String> lastEventId = Optional.empty();
    private volatile @Nullable AssignmentStream open;
    private volatile boolean closed;

    public AssignmentFeed(PlatformClient platform) {
        this.platform = platform;
    }

    /**
     * Connects where the last connection ended and hands out orders until it ends.
     *
     * @param onStop gets the attempt and the platform's reason
     */
    public void follow(Consumer<Assignment> onTake, BiConsumer<AttemptKey, String> onStop)
            throws IOException {
        try (AssignmentStream stream = platform.assignments(lastEventId)) {
            open = stream;
            for (var order = stream.next(); order.isPresent() && !closed; order = stream.next()) {
                switch (order.get()) {
                    case AssignmentStream.Order.Take take -> onTake.accept(take.assignment());
                    case AssignmentStream.Order.Stop stop ->
                            onStop.accept(stop.key(), stop.reason());
                    case AssignmentStream.Order.Unknown unknown ->
                            LOG.warn(
                                    "event=order-passed-over name={} detail=\"{}\"",
                                    unknown.name(),
                                    unknown.why());
                }
                lastEventId = order.get().id().or(() -> lastEventId);
            }
        } finally {
            open = null;
        }
    }

    /** Hangs up. */
    @Override
    public void close() {
        closed = true;
        AssignmentStream stream = open;
        if (stream != null) {
            stream.close();
        }
    }
}
