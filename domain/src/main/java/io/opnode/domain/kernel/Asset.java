package io.opnode.domain.kernel;

import java.util.regex.Pattern;

/**
 * A token on one chain. Amounts of different assets never add.
 *
 * @param decimals how many digits of a minor-unit count stand behind the point, 0 to 36
 * @param chainId EIP-155 id of the chain that holds the token
 */
public record Asset(String code, int decimals, long chainId) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,12}");

    public Asset {
        Check.matches("asset code", code, CODE, "1 to 12 capitals or digits");
        Check.range("decimals", decimals, 0, 36);
        Check.range("chainId", chainId, 1, 999_999_999_999_999_999L);
    }

    @Override
    public String toString() {
        return code + "@" + chainId;
    }
}
