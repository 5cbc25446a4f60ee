package io.opnode.worker.agent;

import io.opnode.worker.platform.AttemptKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The worker's one folder, for itself alone: key, journals, the jobs' folders. */
public final class WorkerHome implements AutoCloseable {

    private static final String SUFFIX = ".journal";

    private final Path folder;
    private final FileChannel lock;

    private WorkerHome(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder and keeps other workers out of it.
     *
     * @throws IOException when it cannot be written, or another worker uses it
     */
    public static WorkerHome open(Path folder) throws IOException {
        Path home = folder.toAbsolutePath();
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("journal"));
        Files.createDirectories(home.resolve("no-credentials"));
        FileChannel lock =
                FileChannel.open(
                        home.resolve("worker.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock held = lock.tryLock();
            if (held == null) {
                throw new OverlappingFileLockException();
            }
            return new WorkerHome(home.toRealPath(), lock);
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw new IOException(
                    "another worker uses " + home + "; stop it, or choose another --home", e);
        }
    }

    public Path folder() {
        return folder;
    }

    Path jobs() {
        return folder.resolve("jobs");
    }

    /** An empty folder in place of the user's Docker settings and log-ins. */
    public Path noCredentials() {
        return folder.resolve("no-credentials");
    }

    Path journal(AttemptKey key) {
        return folder.resolve("journal").resolve(key.jobId() + "." + key.epoch() + SUFFIX);
    }

    /** The journals of attempts that are not over. */
    List<Path> journals() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("journal"))) {
            return found.filter(p -> p.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
