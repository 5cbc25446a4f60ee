package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.ChainAnswers;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Payer;
import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.CheckMandate;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.MandateCheck;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.web3j.crypto.Sign;
import org.web3j.utils.Numeric;

/** Needs anvil: run npm ci in contracts, or exclude with -Dexcluded.test.groups=anvil. */
@Tag("anvil")
class ChainAnswersTest {
    private static BridgeUnderTest bridge;
    private static Payer payer;

    @BeforeAll
    static void start() {
        bridge = new BridgeUnderTest();
        payer = new Payer(bridge);
        payer.deposit(1_000_000);
    }

    @AfterAll
    static void stop() {
        bridge.close();
    }

    private static MandateCheck check(SpendingMandate mandate, MandateSignature signature) {
        return bridge.bean(ChainAnswers.class)
                .on(new CheckMandate(payer.owner, mandate, signature));
    }

    private static Optional<String> problem(SpendingMandate mandate) {
        return check(mandate, payer.sign(mandate)).problemCode();
    }

    @Test
    void acceptsASignedAndCoveredMandateUnderItsDigest() {
        SpendingMandate mandate = payer.mandate(1_000_000, Optional.empty());
        MandateCheck check = check(mandate, payer.sign(mandate));
        assertThat(check.problemCode()).isEmpty();
        assertThat(check.mandateId()).isEqualTo(payer.idOf(mandate));
    }

    @Test
    void refusesMoreThanTheWalletHolds() {
        assertThat(problem(payer.mandate(1_000_001, Optional.empty())))
                .contains("wallet-insufficient-funds");
    }

    @Test
    void refusesAnotherWalletAndAnUnknownAsset() {
        SpendingMandate good = payer.mandate(1, Optional.empty());
        Payer other = new Payer(bridge);
        assertThat(check(other.mandate(1, Optional.empty()), payer.sign(good)).problemCode())
                .contains("mandate-wrong-wallet");
        Asset unknown = new Asset("EURC", 6, payer.asset().chainId());
        SpendingMandate foreign =
                new SpendingMandate(
                        good.wallet(),
                        good.token(),
                        Money.of(unknown, 1),
                        good.expiry(),
                        good.jobKey(),
                        good.node(),
                        good.maxPricePerHour(),
                        good.salt());
        assertThat(problem(foreign)).contains("mandate-unknown-asset");
    }

    @Test
    @DisplayName("A04: other terms, other signers, malleable and truncated signatures are refused")
    void refusesEverySignatureButTheOwnersOwn() {
        SpendingMandate mandate = payer.mandate(1, Optional.empty());
        MandateSignature other = payer.sign(payer.mandate(2, Optional.empty()));
        assertThat(check(mandate, other).problemCode()).contains("mandate-signature-invalid");
        assertThat(check(mandate, new Payer(bridge).sign(mandate)).problemCode())
                .contains("mandate-signature-invalid");
        String good = payer.sign(mandate).value();
        assertThat(check(mandate, new MandateSignature(good.substring(0, 130))).problemCode())
                .contains("mandate-signature-invalid");
        assertThat(check(mandate, new MandateSignature(mirrored(good))).problemCode())
                .contains("mandate-signature-invalid");
    }

    /** The same signature with s in the upper half: curves accept it, we do not. */
    private static String mirrored(String signature) {
        BigInteger s = Numeric.toBigInt(signature.substring(66, 130));
        BigInteger order = Sign.CURVE_PARAMS.getN();
        String v = signature.endsWith("1b") ? "1c" : "1b";
        return signature.substring(0, 66)
                + Numeric.toHexStringNoPrefixZeroPadded(order.subtract(s), 64)
                + v;
    }

    @Test
    void showsTheChainAndItsContracts() {
        ChainView view = bridge.bean(ChainAnswers.class).on(new FindChain());
        assertThat(view.chainId()).isEqualTo(31_337);
        assertThat(view.head() - view.finalised()).isEqualTo(2);
        assertThat(view.contracts())
                .containsKeys("JobEscrow", "Payouts", "ReceiptRegistry", "CloudWalletFactory");
        assertThat(view.tokens()).hasSize(2);
    }
}
