package io.opnode.command.wallet;

import io.opnode.command.platform.deadline.CommandTimer;
import io.opnode.domain.wallet.WalletCommand.ReviewBalance;
import io.opnode.domain.wallet.WalletEvent.TopUpRefused;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import io.opnode.domain.wallet.WalletEvent.TopUpWithheld;
import io.opnode.domain.wallet.WalletId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Looks at a balance again once a session's next period begins, and when a top-up's mandate
 * expires: then the rest goes back.
 */
@Component
@ProcessingGroup("deadlines")
class WhenTopUpWaitsLookAgain {
    private final CommandTimer timer;

    WhenTopUpWaitsLookAgain(CommandTimer timer) {
        this.timer = timer;
    }

    @EventHandler
    void on(TopUpWithheld event) {
        event.until().ifPresent(at -> look(event.walletId(), at));
    }

    @EventHandler
    void on(TopUpRefused event) {
        event.until().ifPresent(at -> look(event.walletId(), at));
    }

    @EventHandler
    void on(TopUpRequested event) {
        look(event.walletId(), event.expiry());
    }

    private void look(WalletId walletId, Instant at) {
        timer.set("balance-review/" + walletId, at, new ReviewBalance(walletId));
    }
}
