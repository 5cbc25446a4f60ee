package io.opnode.worker.container;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StatisticNetworksConfig;
import com.github.dockerjava.api.model.Statistics;
import com.github.dockerjava.api.model.StreamType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The engine's two streams, log and usage, turned into frames of ours. */
final class DockerStreams {

    private DockerStreams() {}

    /** One stream; an error ends it like its end does, since a waiter asks the engine anyway. */
    abstract static class Tail<A> extends ResultCallback.Adapter<A>
            implements ContainerRuntime.Stream {

        @Override
        public boolean awaitEnd(Duration timeout) {
            try {
                return awaitCompletion(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (RuntimeException e) {
                return true;
            }
        }

        @Override
        public void close() {
            try {
                super.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class LogTail extends Tail<Frame> {
        private final ContainerRuntime.LogSink sink;

        LogTail(ContainerRuntime.LogSink sink) {
            this.sink = sink;
        }

        @Override
        public void onNext(Frame frame) {
            LogFrame.Source source =
                    frame.getStreamType() == StreamType.STDERR
                            ? LogFrame.Source.STDERR
                            : LogFrame.Source.STDOUT;
            sink.accept(new LogFrame(source, frame.getPayload()));
        }
    }

    static final class UsageTail extends Tail<Statistics> {
        private final Consumer<UsageFrame> sink;

        UsageTail(Consumer<UsageFrame> sink) {
            this.sink = sink;
        }

        @Override
        public void onNext(Statistics statistics) {
            usage(statistics).ifPresent(sink);
        }
    }

    /** Notes whether any event came, and whether the stream broke. */
    static final class KillTail extends Tail<Event> {
        private volatile boolean seen;
        private volatile boolean failed;

        @Override
        public void onNext(Event event) {
            seen = true;
        }

        @Override
        public void onError(Throwable error) {
            failed = true;
            super.onError(error);
        }

        boolean seen() {
            return seen;
        }

        boolean failed() {
            return failed;
        }
    }

    /** Empty for the frame after the end, in which everything is zero. */
    static Optional<UsageFrame> usage(Statistics s) {
        Instant readAt = parse(s.getRead());
        if (readAt == null || s.getCpuStats() == null || s.getCpuStats().getCpuUsage() == null) {
            return Optional.empty();
        }
        long cpu = orZero(s.getCpuStats().getCpuUsage().getTotalUsage());
        long memory = s.getMemoryStats() == null ? 0 : orZero(s.getMemoryStats().getUsage());
        if (cpu == 0 && memory == 0) {
            return Optional.empty();
        }
        long in = 0;
        long out = 0;
        if (s.getNetworks() != null) {
            for (StatisticNetworksConfig network : s.getNetworks().values()) {
                in += orZero(network.getRxBytes());
                out += orZero(network.getTxBytes());
            }
        }
        return Optional.of(new UsageFrame(readAt, cpu, memory, in, out));
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private static @Nullable Instant parse(@Nullable String time) {
        try {
            Instant instant = time == null ? Instant.EPOCH : Instant.parse(time);
            return instant.isAfter(Instant.EPOCH) ? instant : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
