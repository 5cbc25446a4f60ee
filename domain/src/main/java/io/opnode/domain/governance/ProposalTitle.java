package io.opnode.domain.governance;

import io.opnode.domain.kernel.Check;
import java.util.stream.Collectors;

/**
 * The first line of a proposal's description, without what could deceive whoever reads it, and cut.
 * WHY not all: anybody can write anything there, and an event is for ever; the description's hash
 * stands beside it.
 */
public record ProposalTitle(String value) {
    /** Most characters kept. */
    public static final int MAX_CHARS = 120;

    public ProposalTitle {
        Check.range("title length", value.codePointCount(0, value.length()), 0, MAX_CHARS);
    }

    /** The title of a description in Markdown or plain text. */
    public static ProposalTitle of(String description) {
        String line =
                description
                        .lines()
                        .map(ProposalTitle::plain)
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .orElse("");
        return new ProposalTitle(
                line.codePoints()
                        .limit(MAX_CHARS)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    /** Controls, invisible marks and half characters go, and so does what marks a heading. */
    private static String plain(String line) {
        return line.codePoints()
                .filter(c ->
                        switch (Character.getType(c)) {
                            case Character.CONTROL,
                                    Character.FORMAT,
                                    Character.SURROGATE,
                                    Character.UNASSIGNED,
                                    Character.PRIVATE_USE ->
                                    false;
                            default -> true;
                        })
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceFirst("^\\s*#+\\s*", "")
                .strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
