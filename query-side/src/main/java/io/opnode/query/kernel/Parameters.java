package io.opnode.query.kernel;

import java.util.Optional;
import java.util.function.Function;

/** Reads what clients send as the domain's values. */
public final class Parameters {
    private Parameters() {}

    /**
     * @throws Problem {@code parameter-invalid}
     */
    public static <T> Optional<T> parse(
            String name, Optional<String> text, Function<String, T> reader) {
        try {
            return text.map(reader);
        } catch (IllegalArgumentException e) {
            throw new Problem(
                    Problem.Kind.BAD_REQUEST,
                    "parameter-invalid",
                    "The parameter " + name + " has a wrong form: " + e.getMessage(),
                    "See the API description for its form.",
                    e);
        }
    }

    /**
     * An id in a path; one that cannot be is as unknown as one that is not.
     *
     * @throws Problem {@code <what>-unknown}
     */
    public static <T> T id(String what, String text, Function<String, T> reader, String hint) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw Problem.unknown(what, text, hint);
        }
    }
}
