package io.opnode.command.platform.eventstore;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** What a failed statement says about its transaction. */
enum SqlFailure {
    /** The connection is gone; a transaction in flight may have been committed. */
    CONNECTION_LOST,
    /** Rolled back, for a reason that may pass: deadlock, time-out, shutdown, no room. */
    PASSING,
    /** Rolled back, for a reason in the rows. */
    REFUSED;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DISK_FULL = "53100";

    /**
     * Classes: 08 connection, 40 rollback, 53 resources, 55 state, 57 operator intervention, 58
     * system.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("40", "53", "55", "57", "58");

    /** Sent by a server that ends the connection. */
    private static final Set<String> SERVER_GOES_AWAY = Set.of("57P01", "57P02", "57P03");

    static SqlFailure of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return failure instanceof SQLTransientException ? PASSING : CONNECTION_LOST;
        }
        if (state.startsWith("08") || SERVER_GOES_AWAY.contains(state)) {
            return CONNECTION_LOST;
        }
        return PASSING_CLASSES.contains(state.substring(0, 2)) && !state.equals(DISK_FULL)
                ? PASSING
                : REFUSED;
    }

    static boolean isDuplicate(SQLException failure) {
        return UNIQUE_VIOLATION.equals(failure.getSQLState());
    }
}
