package io.opnode.cli;

import io.opnode.cli.command.DemoCommand;
import io.opnode.cli.command.DeployCommand;
import io.opnode.cli.command.DisputeCommands;
import io.opnode.cli.command.DoctorCommand;
import io.opnode.cli.command.JobCommands;
import io.opnode.cli.command.ProviderCommands;
import io.opnode.cli.command.ReceiptCommands;
import io.opnode.cli.command.RunCommand;
import io.opnode.cli.command.VersionCommand;
import io.opnode.cli.command.WalletCommands;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code opnode} command line. */
@Command(
        name = "opnode",
        version = VersionCommand.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Rent GPUs from strangers without trusting them.",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            RunCommand.Quote.class,
            JobCommands.class,
            JobCommands.Ps.class,
            JobCommands.Logs.class,
            WalletCommands.class,
            ProviderCommands.class,
            ReceiptCommands.class,
            DisputeCommands.class,
            DoctorCommand.class,
            DeployCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class CliMain implements Runnable {
    /** Commands that end in a command of the user's, whose options are not ours. */
    private static final List<String> WITH_COMMAND = List.of("demo", "run", "quote");

    private static final String NO_COLOUR = "--no-color";

    @Mixin private Options options = new Options();
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    CliMain() {
        this.spec = CommandLine.Model.CommandSpec.create();
    }

    public static void main(String[] args) {
        System.exit(execute(writer(FileDescriptor.out), writer(FileDescriptor.err), List.of(args)));
    }

    /** WHY: what is read by programs does not depend on the locale. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs one command line and answers its exit code.
     *
     * @param data where results go
     * @param talk where progress and errors go
     */
    public static int execute(PrintWriter data, PrintWriter talk, List<String> args) {
        CommandLine commandLine = new CommandLine(new CliMain());
        commandLine.addSubcommand("completion", new AutoComplete.GenerateCompletion());
        commandLine.setOut(data);
        commandLine.setErr(talk);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        if (args.contains(NO_COLOUR)) {
            commandLine.setColorScheme(
                    CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        }
        ErrorReport errors = new ErrorReport();
        commandLine.setExecutionExceptionHandler(errors);
        commandLine.setParameterExceptionHandler(errors);
        commandLine
                .getSubcommands()
                .forEach((name, command) ->
                        command.getCommandSpec()
                                .parser()
                                .stopAtPositional(WITH_COMMAND.contains(name)));
        return commandLine.execute(args.toArray(String[]::new));
    }

    Options options() {
        return options;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
