package io.opnode.query.kernel;

import org.jspecify.annotations.Nullable;

/** A question that cannot be answered, with a stable code and what to do next. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Sorts of problems; the web layer gives each its status. */
    public enum Kind {
        BAD_REQUEST,
        NOT_FOUND,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final String hint;

    public Problem(Kind kind, String code, String message, String hint) {
        this(kind, code, message, hint, null);
    }

    public Problem(Kind kind, String code, String message, String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.code = code;
        this.hint = hint;
    }

    /**
     * @param what sort of thing, such as {@code job}; the code is {@code <what>-unknown}
     */
    public static Problem unknown(String what, String id, String hint) {
        String shown = id.length() <= 80 ? id : id.substring(0, 80) + "…";
        return new Problem(
                Kind.NOT_FOUND, what + "-unknown", "There is no " + what + " " + shown + ".", hint);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String hint() {
        return hint;
    }
}
