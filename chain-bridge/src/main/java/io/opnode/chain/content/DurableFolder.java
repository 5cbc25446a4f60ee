package io.opnode.chain.content;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes files that are whole or absent: to a temporary name, forced to disk, renamed, and the
 * rename forced too. Folders and files are for this user alone.
 */
final class DurableFolder {
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;
    private final Path unfinished;

    private DurableFolder(Path root) {
        this.root = root;
        this.unfinished = root.resolve("unfinished");
    }

    /** Opens or makes the folder, and removes what was half written before {@code staleBefore}. */
    static DurableFolder open(Path root, Instant staleBefore) throws IOException {
        DurableFolder folder = new DurableFolder(root.toAbsolutePath().normalize());
        Files.createDirectories(folder.unfinished, PRIVATE_FOLDER);
        folder.removeStale(staleBefore);
        return folder;
    }

    Path root() {
        return root;
    }

    long usableBytes() throws IOException {
        return Files.getFileStore(root).getUsableSpace();
    }

    /** Writes {@code bytes} to a file two levels below the root, over what is there. */
    void write(Path file, byte[] bytes) throws IOException {
        Path folder = root.resolve(file.subpath(0, file.getNameCount() - 1));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PRIVATE_FOLDER);
            force(folder.resolve("..").normalize());
        }
        Path temporary = Files.createTempFile(unfinished, "w", null, PRIVATE_FILE);
        try {
            try (FileChannel channel = FileChannel.open(temporary, WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, root.resolve(file), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    boolean exists(Path file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /**
     * At most {@code maxBytes} bytes of the file.
     *
     * @throws NoSuchFileException if there is no such file
     */
    byte[] read(Path file, int maxBytes) throws IOException {
        try (var in = Files.newInputStream(root.resolve(file))) {
            return in.readNBytes(maxBytes);
        }
    }

    void delete(Path file) throws IOException {
        if (Files.deleteIfExists(root.resolve(file))) {
            force(root.resolve(file).resolve("..").normalize());
        }
    }

    private void removeStale(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.toList()) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException e) {
                    // WHY: another process has just finished or removed it.
                    continue;
                } catch (FileSystemException e) {
                    throw new IOException("cannot remove " + file, e);
                }
            }
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
