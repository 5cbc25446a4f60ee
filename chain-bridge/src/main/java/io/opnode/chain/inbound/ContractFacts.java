package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.settlement.DisputedJobs;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.ChainFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the logs of contracts that belong together tell aggregates. */
interface ContractFacts {

    /** A command and the aggregate that it is for. */
    record Told(String stream, Object command) {}

    Set<EvmAddress> contracts();

    /** First topics of the logs that matter. */
    Set<String> topics();

    /** What one of these logs tells. Takes part in the caller's transaction. */
    List<Told> of(Log log, ChainFact fact);

    /** Those of a chain; some contracts are on the home chain only. */
    static List<ContractFacts> of(Contracts contracts, DisputedJobs disputed) {
        List<ContractFacts> all = new ArrayList<>();
        all.add(new DisputeFacts(contracts.disputes(), disputed));
        all.add(new RevenueFacts(contracts));
        long chainId = contracts.chainId();
        contracts
                .home()
                .ifPresent(home -> {
                    all.add(new StakingFacts(home.staking(), HomeContracts.asset(chainId)));
                    all.add(new GovernanceFacts(home, chainId));
                });
        return List.copyOf(all);
    }
}
