package io.opnode.worker;

/**
 * Places at which a test can make the process die as by {@code kill −9}. Inert unless the system
 * property {@code opnode.crash-at} names the place.
 */
public final class CrashPoint {

    /** The system property. */
    public static final String PROPERTY = "opnode.crash-at";

    private static final String CHOSEN = System.getProperty(PROPERTY, "");
    private static final int KILLED = 137;

    private CrashPoint() {}

    public static void hit(String name) {
        if (CHOSEN.equals(name)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
