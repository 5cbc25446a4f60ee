package io.opnode.worker.content;

import io.opnode.domain.content.BlockSink;
import io.opnode.domain.content.BlockSource;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.worker.platform.PlatformClient;
import io.opnode.worker.platform.PlatformException;
import java.time.Duration;
import java.util.function.Supplier;

/** The platform's blocks; asked again for a bounded time when it does not answer. */
public final class RemoteContent implements BlockSource, BlockSink {

    /** How long one block is tried for. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long PAUSE_MILLIS_MIN = 100;
    private static final long PAUSE_MILLIS_MAX = 5_000;

    private final PlatformClient platform;
    private final Duration patience;

    public RemoteContent(PlatformClient platform, Duration patience) {
        this.platform = platform;
        this.patience = patience;
    }

    @Override
    public byte[] block(Cid cid) {
        return tried(cid, () -> platform.block(cid));
    }

    @Override
    public void accept(Cid cid, byte[] block) {
        tried(
                cid,
                () -> {
                    platform.putBlock(cid, block);
                    return block;
                });
    }

    private <T> T tried(Cid cid, Supplier<T> call) {
        long until = System.nanoTime() + patience.toNanos();
        long pause = PAUSE_MILLIS_MIN;
        while (true) {
            try {
                return call.get();
            } catch (PlatformException e) {
                if (e.status() == 404) {
                    throw ContentException.notFound(cid);
                }
                if (e.kind() != PlatformException.Kind.UNAVAILABLE || System.nanoTime() > until) {
                    throw new ContentException(
                            ContentException.Reason.UNAVAILABLE, String.valueOf(e.getMessage()), e);
                }
                pause(pause);
                pause = Math.min(2 * pause, PAUSE_MILLIS_MAX);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContentException(
                    ContentException.Reason.UNAVAILABLE, "interrupted while waiting", e);
        }
    }
}
