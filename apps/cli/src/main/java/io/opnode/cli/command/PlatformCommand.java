package io.opnode.cli.command;

import io.opnode.cli.ExitCode;
import io.opnode.cli.Options;
import io.opnode.cli.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What every command is that speaks to a platform. */
abstract class PlatformCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
        Options options = Options.of(spec);
        return run(options.session(spec.commandLine(), defaultHome())).code();
    }

    /** The home when none is named. */
    Path defaultHome() {
        return Options.defaultHome();
    }

    CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    abstract ExitCode run(Session session);
}
