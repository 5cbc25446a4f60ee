package io.opnode.cli;

import java.util.List;

/**
 * An error for the user: what happened, what to do next, and the exit code that says so to scripts.
 */
public final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String code;
    private final String hint;

    @SuppressWarnings("serial") // a list of texts that is never serialised
    private final List<String> facts;

    /**
     * @param code stable, lower case, such as {@code input-not-found}
     * @param message one sentence
     * @param hint one sentence that says what to do next
     */
    public CliException(ExitCode exitCode, String code, String message, String hint) {
        this(exitCode, code, message, hint, List.of());
    }

    /**
     * @param facts one line each, such as every reason of a refusal
     */
    public CliException(
            ExitCode exitCode, String code, String message, String hint, List<String> facts) {
        super(message);
        this.facts = List.copyOf(facts);
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

    public List<String> facts() {
        return facts;
    }

    public String hint() {
        return hint;
    }
}
