package io.opnode.command.web;

import io.opnode.command.kernel.CommandRefused;
import io.opnode.command.kernel.StateReader;
import io.opnode.domain.chain.CheckOrder;
import io.opnode.domain.chain.OrderCheck;
import io.opnode.domain.chain.WalletOrder;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletId;
import io.opnode.domain.wallet.WalletRejection;
import org.springframework.stereotype.Component;

/** Lets only a wallet's owner give orders for it. */
@Component
public class WalletOrders {
    private final ChainQueries chain;
    private final StateReader states;

    public WalletOrders(ChainQueries chain, StateReader states) {
        this.chain = chain;
        this.states = states;
    }

    /**
     * @throws CommandRefused when nobody opened it
     */
    public Wallet.Opened wallet(WalletId walletId) {
        if (states.wallet(walletId) instanceof Wallet.Opened opened) {
            return opened;
        }
        throw new CommandRefused(new WalletRejection.WalletUnknown(walletId));
    }

    /**
     * @throws ApiRefusal {@link ApiCode#ORDER_SIGNATURE_INVALID} unless the owner signed it
     */
    public void check(EvmAddress owner, WalletOrder order, MandateSignature signature) {
        OrderCheck check = chain.ask(new CheckOrder(owner, order, signature), OrderCheck.class);
        check.problem()
                .ifPresent(problem -> {
                    throw new ApiRefusal(ApiCode.ORDER_SIGNATURE_INVALID, problem);
                });
    }
}
