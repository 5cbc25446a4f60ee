package io.opnode.command.wallet;

import io.opnode.command.kernel.Commands;
import io.opnode.domain.billing.Split;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletEvent;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells a job that its money is there; gives the money back when the job ended first. */
@Component
@ProcessingGroup("funding")
class WhenFundsReservedConfirmFunding {
    private final Commands commands;

    WhenFundsReservedConfirmFunding(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(WalletEvent.FundsReserved event) {
        commands.tell(new JobCommand.ConfirmFunding(event.jobId(), event.amount()))
                .ifPresent(refusal -> release(event));
    }

    private void release(WalletEvent.FundsReserved event) {
        commands.tell(
                new WalletCommand.SettleReservation(
                        event.walletId(),
                        event.jobId(),
                        Split.nothing(event.amount().asset()),
                        Optional.empty()));
    }
}
