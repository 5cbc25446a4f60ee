package io.opnode.cli;

import picocli.CommandLine;

/** Says what went wrong and what to do next; a stack trace only with {@code -v}. */
final class ErrorReport
        implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception thrown, CommandLine commandLine, CommandLine.ParseResult parsed) {
        if (thrown instanceof CommandLine.ParameterException usage) {
            return handleParseException(usage, new String[0]);
        }
        CliException error =
                thrown instanceof CliException known
                        ? known
                        : new CliException(
                                ExitCode.FAILURE,
                                "unexpected",
                                "Something unexpected happened: " + thrown + ".",
                                "Run it again with -v and report what it prints.");
        return report(error, thrown, commandLine);
    }

    @Override
    public int handleParseException(CommandLine.ParameterException thrown, String[] args) {
        CommandLine commandLine = thrown.getCommandLine();
        String reason = String.valueOf(thrown.getMessage()).strip();
        CliException error =
                new CliException(
                        ExitCode.USAGE,
                        "usage",
                        reason.matches("(?s).*[.?!]") ? reason : reason + ".",
                        "See "
                                + commandLine.getCommandSpec().qualifiedName()
                                + " --help for what there is.");
        return report(error, thrown, commandLine);
    }

    private static int report(CliException error, Exception thrown, CommandLine commandLine) {
        Options options = Options.of(commandLine.getCommandSpec());
        options.out(commandLine).error(error);
        if (options.verbose()) {
            thrown.printStackTrace(commandLine.getErr());
        }
        return error.exitCode().code();
    }
}
