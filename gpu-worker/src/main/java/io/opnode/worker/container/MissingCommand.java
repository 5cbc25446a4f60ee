package io.opnode.worker.container;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the engine says when it cannot start a container's first program. */
final class MissingCommand {
    /**
     * Such as {@code exec: "nope": executable file not found in $PATH}, its quotes escaped in JSON.
     */
    private static final Pattern SAID =
            Pattern.compile(
                    "exec:? \\\\?\"([^\"\\\\]*)\\\\?\":.*?(executable file not found|no such file or directory"
                            + "|permission denied|is a directory|exec format error)",
                    Pattern.CASE_INSENSITIVE);

    private MissingCommand() {}

    static Optional<ContainerFailure> in(String engineText) {
        Matcher said = SAID.matcher(engineText);
        return said.find()
                ? Optional.of(
                        new ContainerFailure.CommandNotFound(said.group(1), reason(said.group(2))))
                : Optional.empty();
    }

    private static String reason(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "permission denied", "is a directory" -> "it is no program that may be started";
            case "exec format error" -> "it is made for another kind of processor";
            default -> "there is no such program";
        };
    }
}
