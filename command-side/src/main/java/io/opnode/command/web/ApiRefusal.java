package io.opnode.command.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ends a request with a problem answer; nothing has changed. */
public final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ApiCode code;
    private final String wire;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();

    /**
     * @param detail one sentence with the facts
     */
    public ApiRefusal(ApiCode code, String detail) {
        this(code, code.wire(), detail);
    }

    private ApiRefusal(ApiCode code, String wire, String detail) {
        super(detail);
        this.code = code;
        this.wire = wire;
    }

    /** A refusal under a code that another module gave. */
    public static ApiRefusal named(ApiCode kind, String wire, String detail) {
        return new ApiRefusal(kind, wire, detail);
    }

    /** Adds a member to the problem, in the wire's JSON. */
    public ApiRefusal with(String name, Object fact) {
        facts.put(name, fact);
        return this;
    }

    public ApiCode code() {
        return code;
    }

    /** As it stands in the problem's {@code code}. */
    public String wire() {
        return wire;
    }

    public Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
