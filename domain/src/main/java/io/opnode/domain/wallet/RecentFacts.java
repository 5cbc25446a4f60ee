package io.opnode.domain.wallet;

import java.util.List;
import java.util.stream.Stream;

/**
 * The last facts that a stream took, so that each is taken once. WHY not the last one alone: behind
 * a reorg a fact may come to stand in a lower block than one that was taken before.
 *
 * @param facts the last {@value #MAX} in the order in which they were taken
 */
public record RecentFacts(List<ChainFact> facts) {
    /** How many a stream remembers; what is older than all of them was taken. */
    public static final int MAX = 32;

    public static final RecentFacts NONE = new RecentFacts(List.of());

    public RecentFacts {
        facts = List.copyOf(facts);
    }

    public boolean include(ChainFact fact) {
        return facts.contains(fact)
                || facts.size() == MAX
                        && facts.stream().allMatch(known -> fact.compareTo(known) <= 0);
    }

    public RecentFacts with(ChainFact taken) {
        int surplus = Math.max(0, facts.size() + 1 - MAX);
        return new RecentFacts(
                Stream.concat(facts.stream().skip(surplus), Stream.of(taken)).toList());
    }
}
