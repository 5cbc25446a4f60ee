package io.opnode.cli.output;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An amount as people write it, always with its asset.
 *
 * @param units minor units
 */
public record Amount(String asset, BigInteger units, int decimals) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,30})(?:\\.([0-9]{1,36}))?\\s*([A-Za-z][A-Za-z0-9]{0,11})");

    /** What somebody typed, before the asset's decimals are known. */
    public record Typed(String digits, String asset) {
        /**
         * @throws CliException when there are more digits than the asset has
         */
        public Amount with(int decimals) {
            BigDecimal scaled = new BigDecimal(digits).movePointRight(decimals);
            if (scaled.stripTrailingZeros().scale() > 0) {
                throw usage(digits + " " + asset, asset + " has " + decimals + " decimals");
            }
            return new Amount(asset, scaled.toBigIntegerExact(), decimals);
        }
    }

    /** Reads {@code 5usdc} or {@code 0.25 USDC}; a number without an asset is refused. */
    public static Typed parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw usage(text, "an amount names its asset");
        }
        String fraction = matcher.group(2) == null ? "" : "." + matcher.group(2);
        return new Typed(matcher.group(1) + fraction, matcher.group(3).toUpperCase(Locale.ROOT));
    }

    /** Reads the API's form {@code {asset, units, decimals}}. */
    public static Amount of(JsonNode money) {
        return new Amount(
                money.path("asset").asString(),
                new BigInteger(money.path("units").asString("0")),
                money.path("decimals").asInt(0));
    }

    /** With all decimals, so that columns line up: {@code 1.500000 USDC}. */
    @Override
    public String toString() {
        return new BigDecimal(units, decimals).toPlainString() + " " + asset;
    }

    private static CliException usage(String text, String reason) {
        return new CliException(
                ExitCode.USAGE,
                "amount-unreadable",
                "\"" + text + "\" is no amount: " + reason + ".",
                "Write it like 5usdc or 0.25usdc.");
    }
}
