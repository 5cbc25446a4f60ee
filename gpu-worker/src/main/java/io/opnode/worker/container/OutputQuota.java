package io.opnode.worker.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bounds the size of a job's output folder, which is a folder of the host and would else be as
 * large as its disk.
 */
public interface OutputQuota {

    /** Makes the folder, owned by {@code user}; nothing happens when it is there already. */
    void open(Path folder, long bytes, ContainerUser user) throws IOException;

    /** Removes the folder and what is in it. */
    void remove(Path folder) throws IOException;

    /** True when the folder holds more than it may; the worker then stops the job. */
    boolean exceeded(Path folder, long bytes) throws IOException;

    /** Whether the kernel refuses the write, instead of the worker noticing it afterwards. */
    boolean isExact();

    /**
     * The exact one where the worker may mount, else the one that looks.
     *
     * @param home an existing folder of the worker
     */
    static OutputQuota detect(Path home) {
        Path trial = home.resolve("quota-trial");
        OutputQuota mounting = new MountedQuota();
        try {
            if (!isRoot(home)) {
                return new WatchedQuota();
            }
            mounting.open(trial, 1, ContainerUser.NOBODY);
            mounting.remove(trial);
            return mounting;
        } catch (IOException e) {
            return new WatchedQuota();
        }
    }

    private static boolean isRoot(Path home) throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)
                && Files.isWritable(home);
    }
}
