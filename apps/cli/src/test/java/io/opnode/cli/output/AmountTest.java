package io.opnode.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "5usdc, 5000000",
        "0.25 USDC, 250000",
        "  1.5Usdc , 1500000",
        "0.000001usdc, 1",
        "1.5000000usdc, 1500000"
    })
    void readsWhatPeopleWrite(String text, String units) {
        Amount amount = Amount.parse(text).with(6);
        assertThat(amount).isEqualTo(new Amount("USDC", new BigInteger(units), 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "usdc", "", "-5usdc", "5,5usdc", "5 usdc 6", ".5usdc"})
    void refusesANumberWithoutAssetAndWhateverElseIsNoAmount(String text) {
        assertThatThrownBy(() -> Amount.parse(text))
                .isInstanceOfSatisfying(
                        CliException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("no amount");
    }

    @Test
    void refusesMoreDigitsThanTheAssetHas() {
        assertThatThrownBy(() -> Amount.parse("0.0000001usdc").with(6))
                .hasMessageContaining("USDC has 6 decimals");
    }

    @Test
    void printsEveryAmountWithItsAsset() {
        assertThat(new Amount("USDC", BigInteger.valueOf(1_500_000), 6))
                .hasToString("1.500000 USDC");
        assertThat(new Amount("OPN", BigInteger.ZERO, 18)).hasToString("0.000000000000000000 OPN");
        assertThat(new Amount("X", BigInteger.TEN, 0)).hasToString("10 X");
    }
}
