package io.opnode.cli;

/**
 * An error for the user: what happened, what to do next, and the exit code that says so to scripts.
 */
public final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String code;
    private final String hint;

    /**
     * @param code stable, lower case, such as {@code input-not-found}
     * @param message one sentence
     * @param hint one sentence that says what to do next
     */
    public CliException(ExitCode exitCode, String code, String message, String hint) {
        super(message);
        this.exitCode = exitCode;
        this.code = code;
        this.hint = hint;
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    public String code() {
        return code;
    }

    public String hint() {
        return hint;
    }
}
