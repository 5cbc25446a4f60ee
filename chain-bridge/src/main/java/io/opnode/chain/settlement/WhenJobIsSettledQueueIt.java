package io.opnode.chain.settlement;

import io.opnode.chain.BridgeProcessors;
import io.opnode.chain.Chains;
import io.opnode.chain.OneChain;
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
    private final Chains chains;

    public WhenJobIsSettledQueueIt(Chains chains) {
        this.chains = chains;
    }

    @EventHandler
    void on(
            JobSettled event,
            @MetaDataValue(BridgeProcessors.CORRELATION) @Nullable String correlation) {
        Asset asset = event.reserved().asset();
        OneChain chain = chains.of(asset);
        EvmAddress token =
                chain.contracts()
                        .tokenOf(asset)
                        .orElseThrow(() -> new IllegalStateException("no contract holds " + asset));
        chain.jobs().add(event, token, Optional.ofNullable(correlation));
    }

    @EventHandler
    void on(JobReceipted event) {
        // Job ids are unique across chains: any chain's table finds the row.
        chains.home().jobs().ready(event.jobId(), new Receipted(event.cid(), event.hash()));
    }
}
