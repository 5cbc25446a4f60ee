package io.opnode.worker.container;

/** The ids a job runs as; never root. */
public record ContainerUser(int uid, int gid) {

    /** Used when the worker itself is root. */
    public static final ContainerUser NOBODY = new ContainerUser(65532, 65532);

    public ContainerUser {
        if (uid <= 0 || gid <= 0) {
            throw new IllegalArgumentException(
                    "user: " + uid + ":" + gid + " (expected ids > 0, never root)");
        }
    }

    @Override
    public String toString() {
        return uid + ":" + gid;
    }
}
