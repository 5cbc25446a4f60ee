package io.opnode.cli.command;

import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Says which version this is. */
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        description = "Shows the version of this command line and of its Java.")
public final class VersionCommand extends PlatformCommand {
    /** As {@code --version} prints it. */
    public static final String VERSION = "opnode 0.1.0";

    @Override
    ExitCode run(Session session) {
        String java = Runtime.version().toString();
        session.out()
                .result(
                        Map.of("version", VERSION.substring("opnode ".length()), "java", java),
                        List.of(VERSION + " (Java " + java + ")"));
        return ExitCode.OK;
    }
}
