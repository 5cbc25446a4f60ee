package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkUnsigned;

import java.math.BigInteger;
import java.time.Duration;

/**
 * How proposals are decided.
 *
 * @param votingDelay from a proposal to its snapshot, when voting begins
 * @param votingPeriod time in which votes are cast
 * @param timelockDelay from the decision to the earliest execution
 * @param proposalThreshold votes that a proposer needs, in minor units of $OPNODE
 * @param quorumPercent part of all votes that must be cast, 1..100
 * @param quorumFloor least quorum, in minor units of $OPNODE
 */
public record GovernorTerms(
        Duration votingDelay,
        Duration votingPeriod,
        Duration timelockDelay,
        BigInteger proposalThreshold,
        int quorumPercent,
        BigInteger quorumFloor) {
    /** Longest of the three periods. */
    public static final Duration LONGEST = Duration.ofDays(60);

    private static final BigInteger TOKEN = BigInteger.TEN.pow(18);

    public GovernorTerms {
        checkPeriod("votingDelay", votingDelay, 0);
        checkPeriod("votingPeriod", votingPeriod, 1);
        checkPeriod("timelockDelay", timelockDelay, 0);
        checkUnsigned("proposalThreshold", proposalThreshold, 208);
        checkUnsigned("quorumFloor", quorumFloor, 208);
        if (quorumPercent < 1 || quorumPercent > 100) {
            throw new IllegalArgumentException(
                    "quorumPercent: " + quorumPercent + " (expected 1..100)");
        }
    }

    /** A day to look, a week to vote, two days to leave; 4 % of votes, at least 0.1 % of supply. */
    public static GovernorTerms defaults() {
        return new GovernorTerms(
                Duration.ofDays(1),
                Duration.ofDays(7),
                Duration.ofDays(2),
                TOKEN.multiply(BigInteger.valueOf(1_000_000)),
                4,
                TOKEN.multiply(BigInteger.valueOf(100_000_000)));
    }

    private static void checkPeriod(String name, Duration value, long leastSeconds) {
        if (value.toSeconds() < leastSeconds || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s: %s (expected PT%dS..P60D)".formatted(name, value, leastSeconds));
        }
    }
}
