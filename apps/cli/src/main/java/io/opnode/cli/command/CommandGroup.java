package io.opnode.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that only has commands below it. */
abstract class CommandGroup implements Runnable {
    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public final void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which " + spec.name() + " command?");
    }
}
