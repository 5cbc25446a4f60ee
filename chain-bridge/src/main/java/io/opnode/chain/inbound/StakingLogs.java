package io.opnode.chain.inbound;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import java.util.List;
import java.util.stream.Stream;

/** Who has something in the staking contract. */
public final class StakingLogs {
    private final LogStore logs;
    private final HomeContracts home;

    public StakingLogs(LogStore logs, HomeContracts home) {
        this.logs = logs;
        this.home = home;
    }

    /** One account's bond for one node. */
    public record BondPlace(EvmAddress account, Hash32 nodeKey) {}

    /** Accounts that ever staked, up to a block. */
    public List<EvmAddress> stakers(long block) {
        return staking(StakingFacts.STAKED, block)
                .map(log -> Topics.address(log.topics().get(1)))
                .distinct()
                .toList();
    }

    /** Bonds that were ever put up, up to a block. */
    public List<BondPlace> bonds(long block) {
        return staking(StakingFacts.BONDED, block)
                .map(log ->
                        new BondPlace(
                                Topics.address(log.topics().get(1)),
                                new Hash32(log.topics().get(2))))
                .distinct()
                .toList();
    }

    private Stream<Log> staking(String topic, long block) {
        return logs.told(home.staking().value(), topic, block).stream();
    }
}
