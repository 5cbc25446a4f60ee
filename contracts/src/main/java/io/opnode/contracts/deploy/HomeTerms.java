package io.opnode.contracts.deploy;

import static io.opnode.contracts.AbiWords.checkAddress;

import io.opnode.contracts.Bytes32;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the home chain's staking, revenue share, governance and deeds are set to.
 *
 * @param tokenHolder who gets the whole supply of $OPNODE; the deployer if empty
 * @param keys accounts of the platform
 * @param cooldown time that stakes and bonds wait before they leave
 * @param rewardPeriod length of a week of the revenue share
 * @param offenceCaps what one offence of a kind costs at most, in 1/10,000 of the bond
 * @param governor how proposals are decided
 * @param parameters what governance may change, and within which bounds
 */
public record HomeTerms(
        Optional<String> tokenHolder,
        PlatformKeys keys,
        Duration cooldown,
        Duration rewardPeriod,
        Map<String, Integer> offenceCaps,
        GovernorTerms governor,
        List<ParameterTerms> parameters) {
    /** Time that stakes and bonds wait before they leave. */
    public static final Duration DEFAULT_COOLDOWN = Duration.ofDays(14);

    /** Length of a week of the revenue share. */
    public static final Duration DEFAULT_REWARD_PERIOD = Duration.ofDays(7);

    /** Going offline costs little, a wrong result more, and a forged meter half of the bond. */
    public static final Map<String, Integer> DEFAULT_OFFENCE_CAPS =
            Map.of("offline", 100, "invalid-result", 1000, "forged-metering", 5000);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_COOLDOWN = Duration.ofDays(30);
    private static final Duration LONGEST_REWARD_PERIOD = Duration.ofDays(7);
    private static final int WHOLE_BPS = 10_000;
    private static final BigInteger TOKEN = BigInteger.TEN.pow(18);

    /**
     * Accounts of the platform on the home chain.
     *
     * @param slasher slashes bonds with evidence
     * @param pauser stops new stakes and bonds
     * @param publisher publishes the weekly revenue share
     * @param attester mints deeds of attested GPUs
     */
    public record PlatformKeys(String slasher, String pauser, String publisher, String attester) {
        public PlatformKeys {
            slasher = checkAddress("slasher", slasher);
            pauser = checkAddress("pauser", pauser);
            publisher = checkAddress("publisher", publisher);
            attester = checkAddress("attester", attester);
        }

        /** One account for everything. */
        public static PlatformKeys of(String account) {
            return new PlatformKeys(account, account, account, account);
        }
    }

    public HomeTerms {
        tokenHolder = tokenHolder.map(holder -> checkAddress("tokenHolder", holder));
        offenceCaps = Map.copyOf(offenceCaps);
        parameters = List.copyOf(parameters);
        checkPeriod("cooldown", cooldown, LONGEST_COOLDOWN);
        checkPeriod("rewardPeriod", rewardPeriod, LONGEST_REWARD_PERIOD);
        offenceCaps.forEach(HomeTerms::checkCap);
        if (parameters.stream().map(ParameterTerms::name).distinct().count() != parameters.size()) {
            throw new IllegalArgumentException("parameters: a name is given twice");
        }
    }

    /** The defaults, with one account of the platform for everything. */
    public static HomeTerms of(String platform) {
        return new HomeTerms(
                Optional.empty(),
                PlatformKeys.of(platform),
                DEFAULT_COOLDOWN,
                DEFAULT_REWARD_PERIOD,
                DEFAULT_OFFENCE_CAPS,
                GovernorTerms.defaults(),
                defaultParameters());
    }

    /** The same with another time that stakes and bonds wait. */
    public HomeTerms withCooldown(Duration time) {
        return new HomeTerms(
                tokenHolder, keys, time, rewardPeriod, offenceCaps, governor, parameters);
    }

    /** The same with another length of the revenue share's weeks. */
    public HomeTerms withRewardPeriod(Duration time) {
        return new HomeTerms(tokenHolder, keys, cooldown, time, offenceCaps, governor, parameters);
    }

    /** The same with other rules for proposals. */
    public HomeTerms withGovernor(GovernorTerms rules) {
        return new HomeTerms(
                tokenHolder, keys, cooldown, rewardPeriod, offenceCaps, rules, parameters);
    }

    /** Shares of a charge, when a block is final, and what a node must have put up to work. */
    public static List<ParameterTerms> defaultParameters() {
        return List.of(
                ParameterTerms.of("stakerFeeBps", DeploymentTerms.DEFAULT_STAKER_BPS, 0, 2500),
                ParameterTerms.of("treasuryFeeBps", DeploymentTerms.DEFAULT_TREASURY_BPS, 0, 2500),
                ParameterTerms.of("finalityBlocks", 12, 1, 256),
                new ParameterTerms(
                        "minimumNodeBond",
                        TOKEN.multiply(BigInteger.valueOf(10_000)),
                        BigInteger.ZERO,
                        TOKEN.multiply(BigInteger.valueOf(100_000_000))));
    }

    private static void checkPeriod(String name, Duration value, Duration longest) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "%s: %s (expected %s..%s)".formatted(name, value, SHORTEST, longest));
        }
    }

    private static void checkCap(String offence, int capBps) {
        Bytes32.ofText(offence);
        if (capBps < 0 || capBps > WHOLE_BPS) {
            throw new IllegalArgumentException(
                    "offenceCaps: %s %d (expected 0..10000)".formatted(offence, capBps));
        }
    }
}
