package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * What was given to contracts of the home chain for nothing: plain transfers, which no event of
 * theirs speaks of (A19). Minor units, up to a block.
 */
public final class Donations {
    private final LogStore logs;
    private final Contracts contracts;
    private final HomeContracts home;

    public Donations(LogStore logs, Contracts contracts, HomeContracts home) {
        this.logs = logs;
        this.contracts = contracts;
        this.home = home;
    }

    /** Of $OPNODE: neither staked nor bonded. */
    public BigInteger toStaking(long block) {
        return sum(arrived(home.token(), home.staking(), block))
                .subtract(sum(staking(StakingFacts.STAKED, block)))
                .subtract(sum(staking(StakingFacts.BONDED, block)));
    }

    /** Of a token: not fees that Payouts released. */
    public BigInteger toRevenueShare(EvmAddress token, long block) {
        return sum(
                arrived(token, home.revenueShare(), block)
                        .filter(log ->
                                !Topics.address(log.topics().get(1)).equals(contracts.payouts())));
    }

    private Stream<Log> arrived(EvmAddress token, EvmAddress at, long block) {
        return logs.toldTo(token, LogFilter.TRANSFER, at, block).stream();
    }

    private Stream<Log> staking(String topic, long block) {
        return logs.told(home.staking().value(), topic, block).stream();
    }

    /** All of these carry the amount as the first word of their data. */
    private static BigInteger sum(Stream<Log> some) {
        return some.map(log -> Topics.number(log.data(), 0))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
