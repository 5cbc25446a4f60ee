package io.opnode.chain.drift;

import io.opnode.chain.BridgeProcessors;
import io.opnode.domain.governance.GovernanceEvent.ParameterChanged;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps protocol parameters in step with the ledger, whose position counts for both. */
@ProcessingGroup(BridgeProcessors.LEDGER)
public final class WhenParameterChangesKeepIt {
    private final ParametersByBlock parameters;

    public WhenParameterChangesKeepIt(ParametersByBlock parameters) {
        this.parameters = parameters;
    }

    @EventHandler
    void on(ParameterChanged event) {
        parameters.keep(event);
    }
}
