package io.opnode.cli;

import io.opnode.cli.output.Out;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command takes, before its name or behind it. */
public final class Options {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "of the running platform (default: $OPNODE_HOME or ~/.opnode)")
    private Optional<Path> home = Optional.empty();

    @Option(
            names = "--api",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "of another platform than the one that runs on the home")
    private Optional<URI> api = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            scope = ScopeType.INHERIT,
            description = "${COMPLETION-CANDIDATES} (default: table)")
    private Out.Format format = Out.Format.table;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "print stack traces")
    private boolean verbose;

    /** Read before anything is parsed, see {@link CliMain}. */
    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "no colours in help texts (NO_COLOR does the same)")
    private boolean noColour;

    /** Those of the whole command line. */
    public static Options of(CommandSpec spec) {
        return spec.root().userObject() instanceof CliMain main ? main.options() : new Options();
    }

    public boolean verbose() {
        return verbose;
    }

    public Out out(CommandLine commandLine) {
        return new Out(format, commandLine.getOut(), commandLine.getErr());
    }

    /**
     * @param fallback home when none was named
     */
    public Session session(CommandLine commandLine, Path fallback) {
        return new Session(
                home.orElse(fallback).toAbsolutePath().normalize(), api, out(commandLine));
    }

    public static Path defaultHome() {
        String given = System.getenv("OPNODE_HOME");
        return given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".opnode")
                : Path.of(given);
    }
}
