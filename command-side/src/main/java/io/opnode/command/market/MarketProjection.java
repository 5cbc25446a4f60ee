package io.opnode.command.market;

import io.opnode.command.kernel.AfterCommit;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.wallet.WalletEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Writes the book, and wakes the matchmaker once what changed can be seen. */
@Component
@ProcessingGroup(MarketProjection.GROUP)
class MarketProjection {
    static final String GROUP = "market";

    private final MarketBook book;
    private final WhenJobOpensMatchNode matchmaker;

    MarketProjection(MarketBook book, WhenJobOpensMatchNode matchmaker) {
        this.book = book;
        this.matchmaker = matchmaker;
    }

    @EventHandler
    void on(JobEvent event) {
        switch (event) {
            case JobEvent.UsageReported _,
                    JobEvent.JobSettled _,
                    JobEvent.JobReceipted _,
                    JobEvent.JobAnchored _,
                    JobEvent.JobDelayed _ -> {}
            default -> apply(event);
        }
    }

    @EventHandler
    void on(NodeEvent event) {
        apply(event);
    }

    @EventHandler
    void on(WalletEvent.MandateSubmitted event) {
        apply(event);
    }

    @EventHandler
    void on(WalletEvent.MandateRefused event) {
        apply(event);
    }

    @EventHandler
    void on(WalletEvent.MandateClosed event) {
        apply(event);
    }

    private void apply(Object event) {
        CurrentUnitOfWork.get().onRollback(unit -> book.distrust());
        book.apply(event);
        AfterCommit.run(matchmaker::look);
    }

    @ResetHandler
    void reset() {
        book.reset();
    }
}
