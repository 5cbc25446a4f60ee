package io.opnode.worker.container;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file system of its own in a sparse file beside the folder, so that the kernel refuses the byte
 * too many and the inode too many. Needs root; about 15 ms per job.
 */
final class MountedQuota implements OutputQuota {

    /** What ext4 needs for itself, on top of the job's bytes. */
    static final long OVERHEAD_BYTES = 4L << 20;

    static final long OVERHEAD_DIVISOR = 12;

    @Override
    public void open(Path folder, long bytes, ContainerUser user) throws IOException {
        if (isMounted(folder)) {
            return;
        }
        Path image = image(folder);
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(bytes + bytes / OVERHEAD_DIVISOR + OVERHEAD_BYTES);
        }
        Files.createDirectories(folder);
        Subprocess.run(
                "mkfs.ext4",
                "-q",
                "-F",
                "-m",
                "0",
                "-O",
                "^has_journal",
                "-E",
                "nodiscard,lazy_itable_init=1,root_owner=" + user,
                image.toString());
        Subprocess.run(
                "mount", "-o", "loop,nosuid,nodev,noatime", image.toString(), folder.toString());
        Files.deleteIfExists(folder.resolve("lost+found"));
    }

    @Override
    public void remove(Path folder) throws IOException {
        if (isMounted(folder)) {
            Subprocess.run("umount", folder.toString());
        }
        Files.deleteIfExists(image(folder));
        Subprocess.run("rm", "-rf", "--one-file-system", "--", folder.toString());
    }

    @Override
    public boolean exceeded(Path folder, long bytes) {
        return false;
    }

    @Override
    public boolean isExact() {
        return true;
    }

    private static Path image(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".ext4");
    }

    static boolean isMounted(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Object here = Files.getAttribute(folder, "unix:dev", LinkOption.NOFOLLOW_LINKS);
        Object above = Files.getAttribute(folder.toAbsolutePath().getParent(), "unix:dev");
        return !here.equals(above);
    }
}
