package io.opnode.chain.inbound;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** Who has something in the staking contract, and what was given to it for nothing. */
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

    /** Minor units that were transferred there and neither staked nor bonded (A19). */
    public BigInteger donated(long block) {
        BigInteger arrived =
                sum(logs.toldTo(home.token(), LogFilter.TRANSFER, home.staking(), block).stream());
        return arrived.subtract(sum(staking(StakingFacts.STAKED, block)))
                .subtract(sum(staking(StakingFacts.BONDED, block)));
    }

    private Stream<Log> staking(String topic, long block) {
        return logs.told(home.staking().value(), topic, block).stream();
    }

    /** All three carry the amount as the first word of their data. */
    private static BigInteger sum(Stream<Log> some) {
        return some.map(log -> Topics.number(log.data(), 0))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
