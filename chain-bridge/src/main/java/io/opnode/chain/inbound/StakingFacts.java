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
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.datatypes.Event;

/** What the logs of OpNodeStaking tell stakes. */
final class StakingFacts implements ContractFacts {
    static final String STAKED = EventEncoder.encode(OpNodeStaking.STAKED_EVENT);
    static final String BONDED = EventEncoder.encode(OpNodeStaking.BONDED_EVENT);

    private interface Reading {
        StakeCommand command(StakeId stakeId, DecodedLog log, ChainFact fact);
    }

    private record Known(Event event, Reading reading) {}

    private final EvmAddress staking;
    private final Asset asset;
    private final Map<String, Known> readings = new LinkedHashMap<>();

    StakingFacts(EvmAddress staking, Asset asset) {
        this.staking = staking;
        this.asset = asset;
        readStakes();
        readBonds();
    }

    private void readStakes() {
        read(
                OpNodeStaking.STAKED_EVENT,
                (id, log, fact) -> new RecordStaked(id, money(log.number(1)), fact));
        read(
                OpNodeStaking.WITHDRAWALREQUESTED_EVENT,
                (id, log, fact) ->
                        new RecordWithdrawalRequested(id, money(log.number(1)), log.time(2), fact));
        read(
                OpNodeStaking.WITHDRAWN_EVENT,
                (id, log, fact) -> new RecordWithdrawn(id, money(log.number(1)), fact));
    }

    private void readBonds() {
        read(
                OpNodeStaking.BONDED_EVENT,
                (id, log, fact) -> new RecordBonded(id, log.word(1), money(log.number(2)), fact));
        read(
                OpNodeStaking.RELEASEREQUESTED_EVENT,
                (id, log, fact) ->
                        new RecordReleaseRequested(
                                id, log.word(1), money(log.number(2)), log.time(3), fact));
        read(
                OpNodeStaking.RELEASED_EVENT,
                (id, log, fact) -> new RecordReleased(id, log.word(1), money(log.number(2)), fact));
        read(
                OpNodeStaking.SLASHED_EVENT,
                (id, log, fact) ->
                        new RecordSlashed(
                                id,
                                log.word(1),
                                money(log.number(5)),
                                ShortName.of(log.word(3)),
                                log.time(4),
                                log.word(2),
                                fact));
    }

    private void read(Event event, Reading reading) {
        readings.put(EventEncoder.encode(event), new Known(event, reading));
    }

    private Money money(BigInteger units) {
        return new Money(asset, units);
    }

    @Override
    public Set<EvmAddress> contracts() {
        return Set.of(staking);
    }

    @Override
    public Set<String> topics() {
        return readings.keySet();
    }

    /** Every event names the account first. */
    @Override
    public List<Told> of(Log log, ChainFact fact) {
        Known known = Objects.requireNonNull(readings.get(log.topics().getFirst()));
        DecodedLog decoded = DecodedLog.of(known.event(), log);
        StakeId stakeId = StakeId.of(fact.chainId(), decoded.address(0));
        return List.of(new Told(stakeId.value(), known.reading().command(stakeId, decoded, fact)));
    }
}
