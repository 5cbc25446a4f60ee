package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkAddress;

import java.time.Duration;
import java.util.Optional;

/**
 * What a deployment is set to.
 *
 * @param settler account that settles epochs: the platform's key
 * @param stakerBps stakers' part of a charge in 1/10,000
 * @param treasuryBps treasury's part of a charge in 1/10,000
 * @param settlementGrace time after a mandate's expiry in which it may still be debited
 * @param closeNotice time from a payer's notice to the mandate's end
 * @param disputeWindow time in which an epoch's charges can be disputed and its payouts wait; zero
 *     for neither
 * @param resolutionTime time to decide a dispute, after which anybody may uphold it
 * @param stablecoin stablecoin that is on the chain already; if empty, one without worth is
 *     deployed, on local chains only
 * @param role what the chain is to the protocol, and who administers the contracts in the end
 * @param confirmations blocks to wait for before a step counts as done
 */
public record DeploymentTerms(
        String settler,
        int stakerBps,
        int treasuryBps,
        Duration settlementGrace,
        Duration closeNotice,
        Duration disputeWindow,
        Duration resolutionTime,
        Optional<String> stablecoin,
        ChainRole role,
        int confirmations) {
    /** 12 % of every charge. */
    public static final int DEFAULT_STAKER_BPS = 1200;

    /** 8 % of every charge. */
    public static final int DEFAULT_TREASURY_BPS = 800;

    /** Time after a mandate's expiry in which it may still be debited. */
    public static final Duration DEFAULT_SETTLEMENT_GRACE = Duration.ofDays(7);

    /** Time from a payer's notice to the mandate's end. */
    public static final Duration DEFAULT_CLOSE_NOTICE = Duration.ofHours(1);

    /** Time to dispute a charge on a chain that matters. */
    public static final Duration DEFAULT_DISPUTE_WINDOW = Duration.ofDays(1);

    /** Time to decide a dispute. */
    public static final Duration DEFAULT_RESOLUTION_TIME = Duration.ofDays(14);

    /** Most blocks to wait for. */
    public static final int MOST_CONFIRMATIONS = 64;

    private static final int MOST_FEE_BPS = 5000;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration SHORTEST_RESOLUTION = Duration.ofDays(1);
    private static final Duration LONGEST_RESOLUTION = Duration.ofDays(90);

    public DeploymentTerms {
        settler = checkAddress("settler", settler);
        if (stakerBps < 0 || treasuryBps < 0 || stakerBps + treasuryBps > MOST_FEE_BPS) {
            throw new IllegalArgumentException(
                    "fees: %d + %d (expected 0..5000 together)".formatted(stakerBps, treasuryBps));
        }
        checkPeriod("settlementGrace", settlementGrace, SHORTEST, LONGEST);
        checkPeriod("closeNotice", closeNotice, SHORTEST, LONGEST);
        checkPeriod("disputeWindow", disputeWindow, Duration.ZERO, LONGEST);
        checkPeriod("resolutionTime", resolutionTime, SHORTEST_RESOLUTION, LONGEST_RESOLUTION);
        stablecoin = stablecoin.map(coin -> checkAddress("stablecoin", coin));
        if (confirmations < 0 || confirmations > MOST_CONFIRMATIONS) {
            throw new IllegalArgumentException(
                    "confirmations: " + confirmations + " (expected 0..64)");
        }
    }

    /**
     * The defaults of a development chain: it is the home chain, its settler is all of the
     * platform, payouts wait for no disputes, and the deployer stays an administrator beside the
     * timelock.
     */
    public static DeploymentTerms of(String settler) {
        return new DeploymentTerms(
                settler,
                DEFAULT_STAKER_BPS,
                DEFAULT_TREASURY_BPS,
                DEFAULT_SETTLEMENT_GRACE,
                DEFAULT_CLOSE_NOTICE,
                Duration.ZERO,
                DEFAULT_RESOLUTION_TIME,
                Optional.empty(),
                new ChainRole.Home(HomeTerms.of(settler), true),
                0);
    }

    /**
     * The same on a chain that matters: with disputes, its stablecoin, its role and confirmations.
     *
     * @param blocks blocks to wait for before a step counts as done
     */
    public DeploymentTerms on(ChainRole chain, String coin, int blocks) {
        return with(Optional.of(coin), chain, blocks)
                .withDisputes(DEFAULT_DISPUTE_WINDOW, resolutionTime);
    }

    /** The same for another role of the chain. */
    public DeploymentTerms as(ChainRole chain) {
        return with(stablecoin, chain, confirmations);
    }

    /**
     * The same elsewhere.
     *
     * @param coin stablecoin; empty on a local chain only
     * @param blocks blocks to wait for before a step counts as done
     */
    public DeploymentTerms with(Optional<String> coin, ChainRole chain, int blocks) {
        return new DeploymentTerms(
                settler,
                stakerBps,
                treasuryBps,
                settlementGrace,
                closeNotice,
                disputeWindow,
                resolutionTime,
                coin,
                chain,
                blocks);
    }

    /** The same with another time for disputes. */
    public DeploymentTerms withDisputes(Duration window, Duration resolution) {
        return new DeploymentTerms(
                settler,
                stakerBps,
                treasuryBps,
                settlementGrace,
                closeNotice,
                window,
                resolution,
                stablecoin,
                role,
                confirmations);
    }

    private static void checkPeriod(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "%s: %s (expected %s..%s)".formatted(name, value, least, most));
        }
    }
}
