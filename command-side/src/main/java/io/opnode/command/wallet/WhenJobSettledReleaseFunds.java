package io.opnode.command.wallet;

import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.wallet.WalletCommand;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Pays the charge out of a job's reservation and gives the rest back. */
@Component
@ProcessingGroup("settlement")
class WhenJobSettledReleaseFunds {
    private final Commands commands;

    WhenJobSettledReleaseFunds(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(JobEvent.JobSettled event) {
        commands.tell(
                new WalletCommand.SettleReservation(
                        event.payer(), event.jobId(), event.split(), event.payTo()));
    }
}
