package io.opnode.chain.drift;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.contract.StakingCalls;
import io.opnode.chain.drift.LedgerByBlock.Holder;
import io.opnode.chain.inbound.Donations;
import io.opnode.chain.inbound.LogStore;
import io.opnode.chain.inbound.StakingLogs;
import io.opnode.chain.inbound.StakingLogs.BondPlace;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Stakes and bonds as the staking contract holds them, beside the ledger. WHY also its balance: it
 * shows what an account has of which no log was ever seen.
 */
final class StakingComparison {
    private final ChainNode node;
    private final LedgerByBlock ledger;
    private final HomeContracts home;
    private final Asset asset;
    private final StakingLogs logs;
    private final Donations donations;

    StakingComparison(
            ChainNode node,
            LogStore logs,
            LedgerByBlock ledger,
            Contracts contracts,
            HomeContracts home) {
        this.node = node;
        this.ledger = ledger;
        this.home = home;
        this.asset = HomeContracts.asset(contracts.chainId());
        this.logs = new StakingLogs(logs, home);
        this.donations = new Donations(logs, contracts, home);
    }

    /** Compares at a block. */
    List<Row> at(long block) {
        List<EvmAddress> stakers = logs.stakers(block);
        List<BondPlace> bonds = logs.bonds(block);
        List<String> cooling = new ArrayList<>();
        stakers.forEach(account -> cooling.add(StakingCalls.withdrawalOf(account)));
        bonds.forEach(b -> cooling.add(StakingCalls.releaseOf(b.account(), b.nodeKey())));
        BigInteger staked = ledger.balance(asset, Holder.STAKES, block);
        BigInteger bonded = ledger.balance(asset, Holder.BONDS, block);
        BigInteger coolingDown = ledger.balance(asset, Holder.COOLDOWNS, block);
        return List.of(
                new Row(
                        "OPNODE staked",
                        sum(stakers.stream().map(StakingCalls::stakeOf).toList(), block),
                        staked),
                new Row(
                        "OPNODE bonded",
                        sum(
                                bonds.stream()
                                        .map(b -> StakingCalls.bondOf(b.account(), b.nodeKey()))
                                        .toList(),
                                block),
                        bonded),
                new Row("OPNODE cooling down", sum(cooling, block), coolingDown),
                new Row(
                        "OPNODE in OpNodeStaking, without donations",
                        balance(block).subtract(donations.toStaking(block)),
                        staked.add(bonded).add(coolingDown)));
    }

    private BigInteger balance(long block) {
        String question = EscrowCalls.balanceOf(home.staking().value());
        return EscrowCalls.uint(
                node.call(
                        new Call(home.staking().value(), home.token().value(), question),
                        BlockChoice.at(block)));
    }

    /** The first words of the answers, asked for together. */
    private BigInteger sum(List<String> questions, long block) {
        String staking = home.staking().value();
        List<Call> calls =
                questions.stream().map(question -> new Call(staking, staking, question)).toList();
        return node.calls(calls, BlockChoice.at(block)).stream()
                .map(answer -> EscrowCalls.words(answer).getFirst())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
