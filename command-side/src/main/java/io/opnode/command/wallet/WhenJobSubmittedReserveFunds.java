package io.opnode.command.wallet;

import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.wallet.WalletCommand;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Sets a job's money aside; the job learns at once when that is impossible. */
@Component
@ProcessingGroup("funding")
class WhenJobSubmittedReserveFunds {
    private final Commands commands;

    WhenJobSubmittedReserveFunds(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(JobEvent.JobSubmitted event) {
        commands.tell(
                        new WalletCommand.ReserveFunds(
                                event.payer(),
                                event.mandateId(),
                                event.jobId(),
                                event.reservation()))
                .ifPresent(refusal ->
                        commands.tell(
                                new JobCommand.RefuseFunding(event.jobId(), refusal.message())));
    }
}
