package io.opnode.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param what one word
 * @param ok whether it can do its work
 * @param detail what was found
 * @param hint what to do next; empty when it is well
 */
public record Finding(String what, boolean ok, String detail, String hint) {
    static Finding good(String what, String detail) {
        return new Finding(what, true, detail, "");
    }

    static Finding bad(String what, String detail, String hint) {
        return new Finding(what, false, detail, hint);
    }
}
