package io.opnode.worker.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one attempt on the host: {@code in}, shown to the job read-only, and {@code out},
 * bounded by an {@link OutputQuota}. The folder above them is the worker's alone.
 */
public final class Workspace {

    private final Path folder;
    private final OutputQuota quota;

    private Workspace(Path folder, OutputQuota quota) {
        this.folder = folder;
        this.quota = quota;
    }

    /** The folders of an attempt, whether they are there yet or not. */
    public static Workspace of(Path jobs, String containerName, OutputQuota quota) {
        return new Workspace(jobs.resolve(containerName), quota);
    }

    /** Names of the attempts that have folders. */
    public static List<String> names(Path jobs) {
        if (!Files.isDirectory(jobs)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(jobs)) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes both folders; a second call leaves what is there. */
    public Workspace create(long outputBytes, ContainerUser user) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(input());
            Files.setPosixFilePermissions(input(), PosixFilePermissions.fromString("rwxr-xr-x"));
            requireSpace(outputBytes);
            quota.open(output(), outputBytes, user);
            return this;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private void requireSpace(long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new IOException("%d bytes are free, %d are needed".formatted(free, bytes));
        }
    }

    public Path input() {
        return folder.resolve("in");
    }

    public Path output() {
        return folder.resolve("out");
    }

    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** True when the job has written more than it may; asked while it runs. */
    public boolean exceeded(long outputBytes) {
        try {
            return quota.exceeded(output(), outputBytes);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** Reads the outputs of an ended job; call it only when nothing writes there any more. */
    public Outputs collect(OutputLimits limits, Outputs.Sink sink) {
        return OutputCollector.collect(output(), limits, sink);
    }

    /** Removes both folders; nothing happens when they are gone. */
    public void remove() {
        try {
            if (exists()) {
                quota.remove(output());
                Subprocess.run("rm", "-rf", "--one-file-system", "--", folder.toString());
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static ContainerException unavailable(IOException e) {
        return new ContainerException(
                new ContainerFailure.WorkspaceUnavailable(String.valueOf(e.getMessage())), e);
    }
}
