package io.opnode.chain.settlement;

import io.opnode.chain.BridgeProcessors;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.settlement.SettledJob.Receipted;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Takes settled jobs into the queue, and lets them into an epoch once they have a receipt. */
@ProcessingGroup(BridgeProcessors.MONEY)
public final class WhenJobIsSettledQueueIt {
    private final Contracts contracts;
    private final SettledJobs jobs;

    public WhenJobIsSettledQueueIt(Contracts contracts, SettledJobs jobs) {
        this.contracts = contracts;
        this.jobs = jobs;
    }

    @EventHandler
    void on(
            JobSettled event,
            @MetaDataValue(BridgeProcessors.CORRELATION) @Nullable String correlation) {
        Asset asset = event.reserved().asset();
        EvmAddress token =
                contracts
                        .tokenOf(asset)
                        .orElseThrow(() -> new IllegalStateException("no contract holds " + asset));
        jobs.add(event, token, Optional.ofNullable(correlation));
    }

    @EventHandler
    void on(JobReceipted event) {
        jobs.ready(event.jobId(), new Receipted(event.cid(), event.hash()));
    }
}
