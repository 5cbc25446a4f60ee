package io.opnode.chain.node;

/** A contract refused a call. */
public final class CallRevertedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String data;

    /**
     * @param data the error's selector and arguments in hexadecimal; {@code 0x} when none came
     */
    public CallRevertedException(String message, String data) {
        super(message);
        this.data = data;
    }

    public String data() {
        return data;
    }
}
