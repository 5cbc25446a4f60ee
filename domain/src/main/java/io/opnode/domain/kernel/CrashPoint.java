package io.opnode.domain.kernel;

/**
 * A named place where a crash test stops the program as if by {@code kill -9}. Inert unless the
 * system property {@code opnode.crash-at}, or else the environment's {@code OPNODE_CRASH_AT}, names
 * it.
 */
public final class CrashPoint {
    public static final String PROPERTY = "opnode.crash-at";
    public static final String VARIABLE = "OPNODE_CRASH_AT";

    /** Exit status of a process that the system killed by signal 9. */
    public static final int STATUS = 137;

    private CrashPoint() {}

    /**
     * @param name feature and place, such as {@code bridge.after-broadcast}
     */
    public static void hit(String name) {
        String chosen = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        if (name.equals(chosen)) {
            Runtime.getRuntime().halt(STATUS);
        }
    }
}
