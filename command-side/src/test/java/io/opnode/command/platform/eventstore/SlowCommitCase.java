package io.opnode.command.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * F07: one process hangs in the commit of its event, another appends meanwhile, a reader reads.
 * When the first commit has gone through, the reader, going on from where it was, must have seen
 * both events.
 */
final class SlowCommitCase {
    private static final long OLDER_THAN_ANY_GAP_TIMEOUT_SECONDS = 61;

    private static final DomainEventMessage<Sample> STALLED =
            Sample.event("slow", 0, new Sample.Opened(CommitStall.STALL));
    private static final DomainEventMessage<Sample> LATER =
            Sample.event(
                    "fast",
                    0,
                    new Sample.Opened("fast"),
                    Sample.NOON.minusSeconds(OLDER_THAN_ANY_GAP_TIMEOUT_SECONDS));

    private final EngineFixture fixture;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    SlowCommitCase(EngineFixture fixture) {
        this.fixture = fixture;
    }

    void run() throws Exception {
        EventStorageEngine slow = fixture.open();
        EventStorageEngine fast = fixture.open();
        EventStorageEngine reader = fixture.open();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                CommitStall stall = new CommitStall(fixture.database(), fixture.table())) {
            CompletableFuture<Void> first =
                    CompletableFuture.runAsync(() -> slow.appendEvents(STALLED), threads);
            stall.awaitStalledCommit(first);
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> fast.appendEvents(LATER), threads);
            stall.awaitQueuedWriterOr(second::isDone);
            readOn(reader);
            stall.release();
            CompletableFuture.allOf(first, second).get(20, TimeUnit.SECONDS);
            readOn(reader);
        }
        assertThat(seen).containsExactlyInAnyOrder("slow", "fast");
    }

    private void readOn(EventStorageEngine reader) {
        reader.readEvents(token, false)
                .forEach(event -> {
                    seen.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
                    token = ((TrackedEventMessage<?>) event).trackingToken();
                });
    }
}
