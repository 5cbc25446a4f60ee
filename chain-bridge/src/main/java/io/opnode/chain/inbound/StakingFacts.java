package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode.Log;
import io.opnode.contracts.bindings.OpNodeStaking;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.stake.StakeCommand.RecordBonded;
import io.opnode.domain.stake.StakeCommand.RecordReleaseRequested;
import io.opnode.domain.stake.StakeCommand.RecordReleased;
import io.opnode.domain.stake.StakeCommand.RecordSlashed;
import io.opnode.domain.stake.StakeCommand.RecordStaked;
import io.opnode.domain.stake.StakeCommand.RecordWithdrawalRequested;
import io.opnode.domain.stake.StakeCommand.RecordWithdrawn;
import io.opnode.domain.stake.StakeId;
import io.opnode.domain.wallet.ChainFact;
import java.util.List;
import java.util.Set;
import org.web3j.abi.EventEncoder;

/** What the logs of OpNodeStaking tell stakes; each names the account first. */
final class StakingFacts implements ContractFacts {
    static final String STAKED = EventEncoder.encode(OpNodeStaking.STAKED_EVENT);
    static final String BONDED = EventEncoder.encode(OpNodeStaking.BONDED_EVENT);

    private final EvmAddress staking;
    private final Asset asset;
    private final Readings<StakeCommand> readings;

    StakingFacts(EvmAddress staking, Asset asset) {
        this.staking = staking;
        this.asset = asset;
        this.readings = new Readings<>(command -> command.stakeId().value());
        readStakes();
        readBonds();
    }

    private void readStakes() {
        readings.on(
                        OpNodeStaking.STAKED_EVENT,
                        (log, fact) -> new RecordStaked(id(log, fact), money(log, 1), fact))
                .on(
                        OpNodeStaking.WITHDRAWALREQUESTED_EVENT,
                        (log, fact) ->
                                new RecordWithdrawalRequested(
                                        id(log, fact), money(log, 1), log.time(2), fact))
                .on(
                        OpNodeStaking.WITHDRAWN_EVENT,
                        (log, fact) -> new RecordWithdrawn(id(log, fact), money(log, 1), fact));
    }

    private void readBonds() {
        readings.on(
                        OpNodeStaking.BONDED_EVENT,
                        (log, fact) ->
                                new RecordBonded(id(log, fact), log.word(1), money(log, 2), fact))
                .on(
                        OpNodeStaking.RELEASEREQUESTED_EVENT,
                        (log, fact) ->
                                new RecordReleaseRequested(
                                        id(log, fact),
                                        log.word(1),
                                        money(log, 2),
                                        log.time(3),
                                        fact))
                .on(
                        OpNodeStaking.RELEASED_EVENT,
                        (log, fact) ->
                                new RecordReleased(id(log, fact), log.word(1), money(log, 2), fact))
                .on(
                        OpNodeStaking.SLASHED_EVENT,
                        (log, fact) ->
                                new RecordSlashed(
                                        id(log, fact),
                                        log.word(1),
                                        money(log, 5),
                                        ShortName.of(log.word(3)),
                                        log.time(4),
                                        log.word(2),
                                        fact));
    }

    private static StakeId id(DecodedLog log, ChainFact fact) {
        return StakeId.of(fact.chainId(), log.address(0));
    }

    private Money money(DecodedLog log, int place) {
        return new Money(asset, log.number(place));
    }

    @Override
    public Set<EvmAddress> contracts() {
        return Set.of(staking);
    }

    @Override
    public Set<String> topics() {
        return readings.topics();
    }

    @Override
    public List<Told> of(Log log, ChainFact fact) {
        return readings.of(log, fact);
    }
}
