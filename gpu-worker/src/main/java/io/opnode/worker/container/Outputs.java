package io.opnode.worker.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a job left in its output folder.
 *
 * @param files regular files, sorted by path
 * @param skipped what was not taken and why, such as links and devices; at most {@link
 *     #SKIPPED_MAX}
 */
public record Outputs(List<File> files, List<String> skipped) {

    public static final int SKIPPED_MAX = 100;

    public Outputs {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /**
     * One output file.
     *
     * @param path relative, with {@code /}, never with {@code ..}
     * @param sha256 of its bytes, lower-case hex
     */
    public record File(String path, long bytes, String sha256) {}

    /** Takes each file's bytes while they are hashed. */
    @FunctionalInterface
    public interface Sink {
        void accept(String path, long size, InputStream bytes) throws IOException;
    }
}
