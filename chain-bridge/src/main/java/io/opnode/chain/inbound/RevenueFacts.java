package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.RevenueShare;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.treasury.TreasuryCommand.RecordFeesReleased;
import io.opnode.domain.treasury.TreasuryCommand.RecordPayoutClaimed;
import io.opnode.domain.treasury.TreasuryCommand.RecordRevenueShared;
import io.opnode.domain.treasury.TreasuryCommand.RecordShareClaimed;
import io.opnode.domain.treasury.TreasuryCommand.RecordWeekPublished;
import io.opnode.domain.treasury.TreasuryId;
import io.opnode.domain.wallet.ChainFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the logs of Payouts and RevenueShare tell the treasury. WHY two readings: both have an event
 * {@code Claimed}. What is in a token that we do not know concerns nobody here.
 */
final class RevenueFacts implements ContractFacts {
    private final Contracts contracts;
    private final TreasuryId id;
    private final Readings<TreasuryCommand> payouts;
    private final Readings<TreasuryCommand> revenue;

    RevenueFacts(Contracts contracts) {
        this.contracts = contracts;
        this.id = TreasuryId.of(contracts.chainId());
        this.payouts =
                new Readings<TreasuryCommand>(command -> command.treasuryId().value())
                        .onSome(Payouts.CLAIMED_EVENT, this::payoutClaimed)
                        .onSome(Payouts.FEESRELEASED_EVENT, this::feesReleased);
        this.revenue =
                new Readings<TreasuryCommand>(command -> command.treasuryId().value())
                        .on(RevenueShare.WEEKPUBLISHED_EVENT, this::weekPublished)
                        .onSome(RevenueShare.REVENUESHARED_EVENT, this::revenueShared)
                        .onSome(RevenueShare.CLAIMED_EVENT, this::shareClaimed);
    }

    private Optional<TreasuryCommand> payoutClaimed(DecodedLog log, ChainFact fact) {
        return money(log, 1, 2)
                .map(amount -> new RecordPayoutClaimed(id, log.address(0), amount, fact));
    }

    private Optional<TreasuryCommand> feesReleased(DecodedLog log, ChainFact fact) {
        EvmAddress to = log.address(1);
        boolean toStakers = to.equals(share().orElse(null));
        return money(log, 0, 2)
                .map(amount -> new RecordFeesReleased(id, to, toStakers, amount, fact));
    }

    private TreasuryCommand weekPublished(DecodedLog log, ChainFact fact) {
        return new RecordWeekPublished(
                id, log.number(0).longValueExact(), log.word(1), log.word(2), log.bytes(3), fact);
    }

    private Optional<TreasuryCommand> revenueShared(DecodedLog log, ChainFact fact) {
        return money(log, 1, 2)
                .map(amount ->
                        new RecordRevenueShared(
                                id,
                                log.number(0).longValueExact(),
                                amount,
                                new Money(amount.asset(), log.number(3)),
                                new Money(amount.asset(), log.number(4)),
                                fact));
    }

    private Optional<TreasuryCommand> shareClaimed(DecodedLog log, ChainFact fact) {
        return money(log, 1, 2)
                .map(amount -> new RecordShareClaimed(id, log.address(0), amount, fact));
    }

    /** An amount of the token that the log names at a place. */
    private Optional<Money> money(DecodedLog log, int token, int amount) {
        return contracts
                .assetOf(log.address(token))
                .map(asset -> new Money(asset, log.number(amount)));
    }

    private Optional<EvmAddress> share() {
        return contracts.home().map(HomeContracts::revenueShare);
    }

    @Override
    public Set<EvmAddress> contracts() {
        Set<EvmAddress> all = new HashSet<>(Set.of(contracts.payouts()));
        share().ifPresent(all::add);
        return all;
    }

    @Override
    public Set<String> topics() {
        Set<String> all = new HashSet<>(payouts.topics());
        all.addAll(revenue.topics());
        return all;
    }

    @Override
    public List<Told> of(Log log, ChainFact fact) {
        boolean ofPayouts = log.address().equals(contracts.payouts().value());
        return (ofPayouts ? payouts : revenue).of(log, fact);
    }
}
