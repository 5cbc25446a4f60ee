package io.opnode.launcher;

import java.net.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what start-up throws into one sentence with the way out. */
final class Trouble {
    private Trouble() {}

    static LauncherException explained(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LauncherException ours) {
                return ours;
            }
            if (cause instanceof PortInUseException inUse) {
                return portTaken(inUse.getPort());
            }
            if (cause instanceof BindException) {
                return portTaken(-1);
            }
        }
        return new LauncherException(
                "Start-up failed: " + rootMessage(thrown) + ". The log above says more.", thrown);
    }

    static LauncherException portTaken(int port) {
        return new LauncherException(
                "Port "
                        + (port < 0 ? "" : port + " ")
                        + "on 127.0.0.1 is taken. Stop what uses it, or choose another with --port"
                        + " (0 for any free one).");
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
