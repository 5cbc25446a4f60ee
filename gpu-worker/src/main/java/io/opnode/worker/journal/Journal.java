package io.opnode.worker.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * An append-only file of checksummed records, durable when {@link #append} returns. A tail torn by
 * a crash is cut off when the file is opened; everything before it is there.
 *
 * <p>Form: the line {@code OPNJ1}, then per record its length (4 bytes, big-endian, kind and
 * payload together), CRC-32C of kind and payload (4 bytes), kind (1 byte), payload.
 */
public final class Journal implements AutoCloseable {

    /** Largest payload. */
    public static final int PAYLOAD_BYTES_MAX = 4 << 20;

    /** Largest file; {@link #compact} before it is reached. */
    public static final long FILE_BYTES_MAX = 64L << 20;

    private static final byte[] MAGIC = "OPNJ1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD_BYTES = 8;

    private final Path file;
    private FileChannel channel;
    private final List<Entry> recovered;

    /**
     * One record.
     *
     * @param kind what it is, 0 to 127
     */
    public record Entry(int kind, byte[] payload) {}

    private Journal(Path file, FileChannel channel, List<Entry> recovered) {
        this.file = file;
        this.channel = channel;
        this.recovered = recovered;
    }

    /** Opens or makes the file, reads what is whole in it and cuts off the rest. */
    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            List<Entry> entries = recover(channel);
            syncFolder(file);
            return new Journal(file, channel, entries);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static List<Entry> recover(FileChannel channel) throws IOException {
        if (channel.size() > FILE_BYTES_MAX) {
            throw new IOException("the journal is larger than " + FILE_BYTES_MAX + " bytes");
        }
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (all.hasRemaining() && channel.read(all) >= 0) {
            // until all is read
        }
        all.flip();
        List<Entry> entries = new ArrayList<>();
        byte[] magic = new byte[Math.min(MAGIC.length, all.remaining())];
        all.get(magic);
        int whole = 0;
        if (java.util.Arrays.equals(magic, MAGIC)) {
            whole = all.position();
            for (Entry entry = next(all); entry != null; entry = next(all)) {
                entries.add(entry);
                whole = all.position();
            }
        } else if (magic.length == MAGIC.length) {
            throw new IOException("the file is no journal of this worker");
        }
        channel.truncate(whole);
        channel.position(whole);
        if (whole == 0) {
            write(channel, ByteBuffer.wrap(MAGIC));
        }
        channel.force(true);
        return entries;
    }

    private static @org.jspecify.annotations.Nullable Entry next(ByteBuffer all) {
        if (all.remaining() < HEAD_BYTES) {
            return null;
        }
        int length = all.getInt();
        int checksum = all.getInt();
        if (length < 1 || length > PAYLOAD_BYTES_MAX + 1 || length > all.remaining()) {
            return null;
        }
        byte[] body = new byte[length];
        all.get(body);
        if (checksum != checksum(body) || body[0] < 0) {
            return null;
        }
        return new Entry(body[0], java.util.Arrays.copyOfRange(body, 1, length));
    }

    /** What was in the file when it was opened. */
    public List<Entry> recovered() {
        return List.copyOf(recovered);
    }

    /**
     * Adds a record and waits until the disk has it.
     *
     * @throws UncheckedIOException when the disk is full or fails; the record may then be lost, but
     *     never what was before it
     */
    public synchronized void append(int kind, byte[] payload) {
        try {
            long before = channel.position();
            if (before + payload.length + HEAD_BYTES + 1 > FILE_BYTES_MAX) {
                throw new IOException("the journal would exceed " + FILE_BYTES_MAX + " bytes");
            }
            try {
                write(channel, encoded(kind, payload));
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(before);
                channel.position(before);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Replaces the whole file by these records, at once or not at all. */
    public synchronized void compact(List<Entry> entries) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel fresh =
                    FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                write(fresh, ByteBuffer.wrap(MAGIC));
                for (Entry entry : entries) {
                    write(fresh, encoded(entry.kind(), entry.payload()));
                }
                fresh.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(file);
            channel.close();
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.position(channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Bytes in the file now. */
    public synchronized long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer encoded(int kind, byte[] payload) {
        if (kind < 0 || kind > Byte.MAX_VALUE || payload.length > PAYLOAD_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "kind "
                            + kind
                            + ", payload "
                            + payload.length
                            + " bytes (expected 0..127, at most "
                            + PAYLOAD_BYTES_MAX
                            + ")");
        }
        byte[] body = new byte[payload.length + 1];
        body[0] = (byte) kind;
        System.arraycopy(payload, 0, body, 1, payload.length);
        return ByteBuffer.allocate(HEAD_BYTES + body.length)
                .putInt(body.length)
                .putInt(checksum(body))
                .put(body)
                .flip();
    }

    private static int checksum(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return (int) crc.getValue();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void syncFolder(Path file) throws IOException {
        try (FileChannel folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes and removes the file; nothing happens when it is gone. */
    public synchronized void delete() {
        close();
        try {
            Files.deleteIfExists(file);
            syncFolder(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
