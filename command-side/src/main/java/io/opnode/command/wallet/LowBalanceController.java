package io.opnode.command.wallet;

import io.opnode.command.kernel.Commands;
import io.opnode.command.web.WalletOrders;
import io.opnode.command.web.WireBody;
import io.opnode.domain.chain.WalletOrder.WatchBalance;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.LowBalanceRule;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the owner's orders about a low balance; each carries the owner's signature. */
@RestController
@RequestMapping("/api/v1/wallets/{walletId}/low-balance-rule")
class LowBalanceController {
    private final Commands commands;
    private final WalletOrders orders;

    LowBalanceController(Commands commands, WalletOrders orders) {
        this.commands = commands;
        this.orders = orders;
    }

    /**
     * @param amount of each top-up; at least the threshold
     * @param spender the platform's session key, or another whose session it is
     */
    record TopUpTerms(Money amount, EvmAddress spender) implements WireBody {}

    /**
     * @param threshold the balance is low while no job could be paid with so much
     * @param topUp absent when the owner only wants to be told
     * @param issuedAt when it was signed, in whole milliseconds; within 15 minutes of now
     * @param signature of the owner (EIP-712, {@code LowBalanceRule})
     */
    record RuleRequest(
            Money threshold,
            Optional<TopUpTerms> topUp,
            Instant issuedAt,
            MandateSignature signature)
            implements WireBody {
        LowBalanceRule rule() {
            return new LowBalanceRule(
                    threshold, topUp.map(t -> new AutoTopUp(t.amount(), t.spender())));
        }
    }

    /**
     * @param signature of the owner over a {@code LowBalanceRule} whose threshold is zero
     */
    record RemovalRequest(Instant issuedAt, MandateSignature signature) implements WireBody {}

    record RuleAnswer(WalletId walletId, Instant issuedAt) implements WireBody {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RuleAnswer set(@PathVariable String walletId, @RequestBody RuleRequest request) {
        WalletId id = new WalletId(walletId);
        Wallet.Opened wallet = orders.wallet(id);
        LowBalanceRule rule = request.rule();
        orders.check(
                wallet.owner(),
                new WatchBalance(
                        wallet.address(), wallet.asset(), Optional.of(rule), request.issuedAt()),
                request.signature());
        commands.send(
                new WalletCommand.SetLowBalanceRule(
                        id, rule, request.issuedAt(), request.signature()));
        return new RuleAnswer(id, request.issuedAt());
    }

    @PostMapping("/remove")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RuleAnswer remove(@PathVariable String walletId, @RequestBody RemovalRequest request) {
        WalletId id = new WalletId(walletId);
        Wallet.Opened wallet = orders.wallet(id);
        orders.check(
                wallet.owner(),
                new WatchBalance(
                        wallet.address(), wallet.asset(), Optional.empty(), request.issuedAt()),
                request.signature());
        commands.send(
                new WalletCommand.RemoveLowBalanceRule(
                        id, request.issuedAt(), request.signature()));
        return new RuleAnswer(id, request.issuedAt());
    }
}
