package io.opnode.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The one folder under which everything is kept, readable by its owner only. Whoever holds its lock
 * is the only launcher on it.
 */
public final class Home implements AutoCloseable {
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final FileChannel lockFile;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder when it is not there and locks it.
     *
     * @throws LauncherException when it cannot be written or another launcher holds it
     */
    public static Home open(Path folder) {
        try {
            createPrivateFolder(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new LauncherException(
                        "Another OpNode runs on "
                                + folder
                                + ". Stop it, or start this one with --home OTHER-FOLDER.");
            }
            return new Home(folder, channel);
        } catch (IOException e) {
            throw new LauncherException(
                    "The folder "
                            + folder
                            + " cannot be written ("
                            + e.getMessage()
                            + "). Make it writable, or choose another with --home.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path folder() {
        return folder;
    }

    /** A folder below, made when it is not there. */
    public Path folder(String name) {
        try {
            Path below = folder.resolve(name);
            createPrivateFolder(below);
            return below;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder.resolve(name), e);
        }
    }

    /** 64 hexadecimal digits of chance, made at the first call and the same ever after. */
    public String secret(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                writePrivately(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    /** Replaces a file in one step; only its owner may read it. */
    public void write(String name, String content) {
        try {
            writePrivately(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.resolve(name), e);
        }
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder.resolve(name), e);
        }
    }

    private static void createPrivateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(
                next,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, content + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the lock of " + folder, e);
        }
    }
}
