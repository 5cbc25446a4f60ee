package io.opnode.worker.container;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * For a worker that may not mount: the folder is looked at while the job runs, which it can outrun
 * for one interval; the limit on the size of each file holds in any case.
 */
final class WatchedQuota implements OutputQuota {

    static final int ENTRIES_MAX = 100_000;

    @Override
    public void open(Path folder, long bytes, ContainerUser user) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (!Files.getAttribute(folder, "unix:uid").equals(user.uid())) {
            Files.setAttribute(folder, "unix:uid", user.uid(), LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(folder, "unix:gid", user.gid(), LinkOption.NOFOLLOW_LINKS);
        }
    }

    @Override
    public void remove(Path folder) throws IOException {
        Subprocess.run("rm", "-rf", "--one-file-system", "--", folder.toString());
    }

    @Override
    public boolean exceeded(Path folder, long bytes) throws IOException {
        Usage usage = new Usage(bytes);
        Files.walkFileTree(folder, usage);
        return usage.bytes > bytes || usage.entries > ENTRIES_MAX;
    }

    @Override
    public boolean isExact() {
        return false;
    }

    private static final class Usage extends SimpleFileVisitor<Path> {
        private final long stopAt;
        private long bytes;
        private int entries;

        Usage(long stopAt) {
            this.stopAt = stopAt;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.isRegularFile() ? attributes.size() : 0;
            return bytes > stopAt || ++entries > ENTRIES_MAX
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
