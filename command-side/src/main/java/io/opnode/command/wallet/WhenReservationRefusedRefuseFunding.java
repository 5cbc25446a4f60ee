package io.opnode.command.wallet;

import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.wallet.WalletEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells a job that it gets no money; nothing happens when it has ended already. */
@Component
@ProcessingGroup("funding")
class WhenReservationRefusedRefuseFunding {
    private final Commands commands;

    WhenReservationRefusedRefuseFunding(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(WalletEvent.ReservationRefused event) {
        commands.tell(new JobCommand.RefuseFunding(event.jobId(), event.reason()));
    }
}
