package io.opnode.worker.agent;

import io.opnode.domain.kernel.Sha256;
import io.opnode.worker.container.LogFrame;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The log on its way to the platform: all bytes are hashed and counted, those up to the cap are
 * held until acknowledged. A full buffer holds the reader back, so memory is bounded and nothing is
 * lost: the engine keeps the log meanwhile. After a restart the log comes again from its first
 * byte, and what the platform holds already is only hashed.
 */
final class LogShipment {

    /** Bytes held at most. */
    static final int BUFFER_BYTES_MAX = 1 << 20;

    private final long capBytes;
    private final MessageDigest sha256;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Runnable onMore;
    private long read;
    private long heldFrom;
    private boolean discarded;

    /**
     * @param capBytes log bytes that are sent at most
     * @param onMore called when there is more to send
     */
    LogShipment(long capBytes, Runnable onMore) {
        this.capBytes = capBytes;
        this.onMore = onMore;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Bytes to send, and how many went before them. */
    record Chunk(long offset, byte[] bytes) {}

    /** Takes a frame; waits while the buffer is full. */
    void accept(LogFrame frame) {
        if (take(frame)) {
            onMore.run();
        }
    }

    private synchronized boolean take(LogFrame frame) {
        byte[] bytes = frame.bytes();
        sha256.update(bytes);
        int from = Math.toIntExact(Math.clamp(heldEnd() - read, 0, bytes.length));
        int to = Math.toIntExact(Math.clamp(capBytes - read, from, bytes.length));
        read += bytes.length;
        while (!discarded && held.size() > 0 && held.size() + to - from > BUFFER_BYTES_MAX) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        if (discarded || to <= from) {
            return false;
        }
        held.write(bytes, from, to - from);
        return true;
    }

    /** The log comes again from its first byte; what was held or sent is only hashed. */
    synchronized void restart() {
        sha256.reset();
        read = 0;
    }

    private long heldEnd() {
        return heldFrom + held.size();
    }

    /** The next bytes to send; empty when all are acknowledged. */
    synchronized Chunk next(int bytesMax) {
        byte[] all = held.toByteArray();
        return new Chunk(heldFrom, Arrays.copyOf(all, Math.min(all.length, bytesMax)));
    }

    /** Drops what the platform holds now; it may hold more than this worker has read again. */
    synchronized void acknowledge(long bytes) {
        byte[] all = held.toByteArray();
        int drop = Math.toIntExact(Math.clamp(bytes - heldFrom, 0, all.length));
        held.reset();
        held.write(all, drop, all.length - drop);
        heldFrom = Math.max(heldFrom + drop, Math.min(bytes, capBytes));
        notifyAll();
    }

    /** Sends no more; goes on hashing. */
    synchronized void discard() {
        discarded = true;
        held.reset();
        notifyAll();
    }

    synchronized boolean isSent() {
        return held.size() == 0;
    }

    /** Over all bytes so far, the unsent ones too. */
    synchronized Sha256 hash() {
        try {
            return Sha256.ofDigest(((MessageDigest) sha256.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", e);
        }
    }

    synchronized long bytes() {
        return read;
    }
}
