package io.opnode.domain.wallet;

import static io.opnode.domain.Samples.MANDATE;
import static io.opnode.domain.Samples.OPNODE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.USDC;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.WALLET_ADDRESS;
import static io.opnode.domain.Samples.fact;
import static io.opnode.domain.Samples.mandate;
import static io.opnode.domain.Samples.signature;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.Story;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordReorg;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import io.opnode.domain.wallet.WalletEvent.DepositReversed;
import io.opnode.domain.wallet.WalletEvent.FundsDeposited;
import io.opnode.domain.wallet.WalletEvent.ReorgRecorded;
import io.opnode.domain.wallet.WalletEvent.WithdrawalReversed;
import io.opnode.domain.wallet.WalletRejection.InsufficientFunds;
import io.opnode.domain.wallet.WalletRejection.WalletMismatch;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F09: a reorg behind blocks that were told of. */
class ReorgTest {
    private static final ChainFact KEPT =
            ChainFact.endOf(fact(2, 0).chainId(), fact(2, 0).blockNumber(), fact(2, 0).blockHash());

    private final Story<Wallet, WalletCommand, WalletEvent> wallet =
            new Story<>(new WalletDecider());

    private void opened(long units) {
        wallet.done(new OpenWallet(WALLET, OWNER, WALLET_ADDRESS, USDC));
        wallet.done(new RecordDeposit(WALLET, usdc(units), fact(1, 0)));
    }

    private Money available() {
        return wallet.state(Wallet.Opened.class).available();
    }

    private static RecordReorg reorg(GoneTransfer... gone) {
        return new RecordReorg(WALLET, KEPT, List.of(gone));
    }

    @Test
    @DisplayName(
            "F09: what is gone is reversed, the newest first, and facts count from there again")
    void reversesWhatIsGone() {
        opened(10);
        wallet.done(new RecordDeposit(WALLET, usdc(5), fact(3, 0)));
        wallet.done(new RecordWithdrawal(WALLET, usdc(12), OWNER, fact(4, 1)));
        assertThat(
                        wallet.done(
                                reorg(
                                        new GoneTransfer(false, usdc(12), fact(4, 1)),
                                        new GoneTransfer(true, usdc(5), fact(3, 0)))))
                .containsExactly(
                        new WithdrawalReversed(WALLET, usdc(12), fact(4, 1)),
                        new DepositReversed(WALLET, usdc(5), fact(3, 0)),
                        new ReorgRecorded(WALLET, KEPT));
        assertThat(available()).isEqualTo(usdc(10));

        assertThat(wallet.done(new RecordDeposit(WALLET, usdc(7), fact(3, 0))))
                .containsExactly(new FundsDeposited(WALLET, usdc(7), fact(3, 0)));
        assertThat(available()).isEqualTo(usdc(17));
    }

    @Test
    @DisplayName("I-11: told twice of a reorg, a wallet does nothing the second time")
    void appliesAReorgOnce() {
        opened(10);
        wallet.done(new RecordDeposit(WALLET, usdc(5), fact(3, 0)));
        RecordReorg reorg = reorg(new GoneTransfer(true, usdc(5), fact(3, 0)));
        wallet.done(reorg);
        wallet.when(reorg).thenNothing();
        assertThat(available()).isEqualTo(usdc(10));
    }

    @Test
    void doesNothingWhereItWasToldOfNothingBehindTheBlock() {
        opened(10);
        wallet.when(reorg()).thenNothing();
    }

    @Test
    void recordsThatEverythingCameAgain() {
        opened(10);
        wallet.done(new RecordDeposit(WALLET, usdc(5), fact(3, 0)));
        assertThat(wallet.done(reorg())).containsExactly(new ReorgRecorded(WALLET, KEPT));
        assertThat(available()).isEqualTo(usdc(15));
    }

    @Test
    @DisplayName("I-18: a deposit that is locked already is not reversed below zero")
    void refusesToGoBelowZero() {
        opened(1);
        wallet.done(new RecordDeposit(WALLET, usdc(9), fact(3, 0)));
        wallet.done(new SubmitMandate(WALLET, MANDATE, mandate(usdc(8), Hash32.ZERO), signature()));
        wallet.done(new ConfirmMandate(WALLET, MANDATE, usdc(8), fact(3, 1)));
        wallet.when(reorg(new GoneTransfer(true, usdc(9), fact(3, 0))))
                .thenRefused(InsufficientFunds.class);
    }

    @Test
    void refusesWhatItWasNeverToldOf() {
        opened(1);
        wallet.done(new RecordDeposit(WALLET, usdc(9), fact(3, 0)));
        wallet.when(reorg(new GoneTransfer(true, usdc(9), fact(5, 0))))
                .thenRefused(WalletMismatch.class);
        wallet.when(reorg(new GoneTransfer(true, usdc(9), fact(1, 0))))
                .thenRefused(WalletMismatch.class);
        Money foreign = new Money(OPNODE, usdc(9).units());
        wallet.when(reorg(new GoneTransfer(true, foreign, fact(3, 0))))
                .thenRefused(WalletMismatch.class);
    }
}
