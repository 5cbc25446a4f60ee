package io.opnode.cli.output;

/** Takes what could steer a terminal out of text that others wrote (A12). */
public final class Plain {
    private Plain() {}

    /** One line: every control character becomes a blank mark. */
    public static String text(String line) {
        return filtered(line, false);
    }

    /** Several lines: line feeds and tabs stay. */
    public static String lines(String text) {
        return filtered(text, true);
    }

    private static String filtered(String text, boolean keepLines) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean line = keepLines && (c == '\n' || c == '\t');
            kept.append(Character.isISOControl(c) && !line ? '\u00b7' : c);
        }
        return kept.toString();
    }
}
