package io.opnode.worker.container;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs one job attempt in one hardened container. Every method throws {@link ContainerException}
 * with a typed {@link ContainerFailure}; every method may be called again after it failed or after
 * the worker was restarted.
 */
public interface ContainerRuntime extends AutoCloseable {

    /** What the engine can do; asked at start-up and by {@code doctor}. */
    RuntimeProbe probe();

    /**
     * Finds the image, pulling it where the reference names a registry, and checks it.
     *
     * @param reference a local id {@code sha256:…}, {@code name@sha256:…} or {@code name:tag}
     */
    ResolvedImage resolve(String reference);

    /** Creates the container without starting it; a second call finds the first one's container. */
    ContainerHandle prepare(ContainerSpec spec, ResolvedImage image);

    /** Starts the container; nothing happens when it already runs or has ended. */
    void run(ContainerHandle container);

    ContainerState observe(ContainerHandle container);

    /** Blocks until the container has ended, and says how. */
    ContainerExit awaitExit(ContainerHandle container);

    /**
     * Streams the whole log from its first byte, then follows it until the container ends.
     *
     * @return the running stream; closing it stops the streaming and nothing else
     */
    Stream logs(ContainerHandle container, LogSink sink);

    /** Streams resource usage, about one frame a second, until the container ends. */
    Stream usage(ContainerHandle container, Consumer<UsageFrame> sink);

    /**
     * Whether an ended container was killed through the engine, by its operator or by its own
     * shut-down, and not by its own program or the kernel.
     */
    boolean killedThroughEngine(ContainerHandle container, ContainerExit exit);

    /**
     * Asks the container to end and kills it after {@code grace}; nothing to do if it has ended.
     */
    void stop(ContainerHandle container, Duration grace);

    /** Removes the container with its log; nothing happens when it is gone. */
    void clean(ContainerHandle container);

    /** The containers this worker made and has not removed, ended ones included. */
    List<ContainerHandle> owned(String workerId);

    @Override
    void close();

    /** Takes log frames in the order in which the engine recorded them. */
    @FunctionalInterface
    interface LogSink {
        void accept(LogFrame frame);
    }

    /** A stream that ends by itself when the container does. */
    interface Stream extends AutoCloseable {

        /** Waits for the end of the stream; false when it did not come in time. */
        boolean awaitEnd(Duration timeout);

        @Override
        void close();
    }
}
