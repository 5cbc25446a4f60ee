package io.opnode.command.web;

/** Input that is told back: short, and without control characters. */
public final class WireText {
    private static final int MAX = 80;

    private WireText() {}

    public static String shown(String given) {
        String plain = given.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= MAX ? plain : plain.substring(0, MAX) + "…";
    }
}
