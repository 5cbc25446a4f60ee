package io.opnode.worker.container;

/**
 * What is taken from a job's output folder.
 *
 * @param files most files and folders looked at
 * @param bytes most bytes in all files together
 * @param depth deepest nesting of folders
 */
public record OutputLimits(int files, long bytes, int depth) {

    public static final int FILES_DEFAULT = 10_000;
    public static final int DEPTH_DEFAULT = 32;

    public static OutputLimits ofBytes(long bytes) {
        return new OutputLimits(FILES_DEFAULT, bytes, DEPTH_DEFAULT);
    }
}
