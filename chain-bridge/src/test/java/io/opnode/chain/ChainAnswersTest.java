package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.chain.contract.ChainAnswers;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.RevertReason;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.CallRevertedException;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.testing.BridgeUnderTest;
import io.opnode.chain.testing.Payer;
import io.opnode.chain.wallet.SignedMandate;
import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.CheckMandate;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.MandateCheck;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
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

    @Test
    @DisplayName("A04: a signature is good for one chain, one escrow and each of its terms only")
    void refusesReplaysElsewhereAndWithOtherTerms() {
        SpendingMandate mandate = payer.mandate(1, Optional.empty());
        long chainId = bridge.deployed.contracts().chainId();
        String escrow = bridge.deployed.contracts().escrow().value();
        String payouts = bridge.deployed.contracts().payouts().value();
        assertThat(check(mandate, signedFor(mandate, chainId, escrow)).problemCode()).isEmpty();
        assertThat(check(mandate, signedFor(mandate, chainId + 1, escrow)).problemCode())
                .contains("mandate-signature-invalid");
        assertThat(check(mandate, signedFor(mandate, chainId, payouts)).problemCode())
                .contains("mandate-signature-invalid");

        MandateSignature signature = payer.sign(mandate);
        Hash32 other = new Hash32("0x" + "5".repeat(64));
        for (SpendingMandate changed :
                List.of(
                        with(
                                mandate,
                                mandate.expiry().plusSeconds(1),
                                mandate.jobKey(),
                                mandate.node(),
                                mandate.maxPricePerHour(),
                                mandate.salt()),
                        with(
                                mandate,
                                mandate.expiry(),
                                other,
                                mandate.node(),
                                mandate.maxPricePerHour(),
                                mandate.salt()),
                        with(
                                mandate,
                                mandate.expiry(),
                                mandate.jobKey(),
                                other,
                                mandate.maxPricePerHour(),
                                mandate.salt()),
                        with(
                                mandate,
                                mandate.expiry(),
                                mandate.jobKey(),
                                mandate.node(),
                                BigInteger.TEN,
                                mandate.salt()),
                        with(
                                mandate,
                                mandate.expiry(),
                                mandate.jobKey(),
                                mandate.node(),
                                mandate.maxPricePerHour(),
                                other))) {
            assertThat(check(changed, signature).problemCode())
                    .contains("mandate-signature-invalid");
        }
    }

    private static MandateSignature signedFor(
            SpendingMandate mandate, long chainId, String contract) {
        return new MandateSignature(
                SignedMandate.termsOf(mandate)
                        .sign(payer.key.getEcKeyPair(), chainId, contract)
                        .hex());
    }

    private static SpendingMandate with(
            SpendingMandate mandate,
            Instant expiry,
            Hash32 jobKey,
            Hash32 node,
            BigInteger maxPrice,
            Hash32 salt) {
        return new SpendingMandate(
                mandate.wallet(),
                mandate.token(),
                mandate.cap(),
                expiry,
                jobKey,
                node,
                maxPrice,
                salt);
    }

    @Test
    @DisplayName(
            "A04: a mandate opened once locks once, whoever sends it again; an expired one never")
    void cannotBeOpenedTwiceOrTooLate() {
        Payer other = new Payer(bridge);
        other.deposit(5_000_000);
        bridge.drive(() -> other.available() == 5_000_000);
        SpendingMandate mandate = other.mandate(1_000_000, Optional.empty());
        MandateSignature signature = other.sign(mandate);
        assertThat(refusal(other, mandate, signature)).isEmpty();
        bridge.commands.sendAndWait(
                new SubmitMandate(other.walletId, other.idOf(mandate), mandate, signature));
        bridge.drive(() -> other.available() == 4_000_000);
        assertThat(refusal(other, mandate, signature)).contains("MandateAlreadyOpened");

        SpendingMandate late =
                with(
                        mandate,
                        Instant.ofEpochSecond(1_000_000_000),
                        mandate.jobKey(),
                        mandate.node(),
                        mandate.maxPricePerHour(),
                        new Hash32("0x" + "6".repeat(64)));
        assertThat(refusal(other, late, other.sign(late))).contains("ExpiryOutOfBounds");
    }

    /** Why the escrow refuses to open a mandate, sent by anybody. */
    private static Optional<String> refusal(
            Payer of, SpendingMandate mandate, MandateSignature signature) {
        String anybody = "0x" + "77".repeat(20);
        String data =
                EscrowCalls.openMandate(
                        SignedMandate.termsOf(mandate), of.owner.value(), signature.value());
        String escrow = bridge.deployed.contracts().escrow().value();
        try {
            bridge.bean(ChainNode.class)
                    .call(new ChainNode.Call(anybody, escrow, data), BlockChoice.LATEST);
            return Optional.empty();
        } catch (CallRevertedException e) {
            return Optional.of(RevertReason.of(e.data(), String.valueOf(e.getMessage())).error());
        }
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
