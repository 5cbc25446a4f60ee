package io.opnode.query.stake;

import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.query.kernel.FactView;
import io.opnode.query.kernel.MoneyView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds what an account stakes and bonds. */
final class StakeRow extends FoldedRow {
    private String account = "";
    private @Nullable MoneyView zero;
    private BigInteger staked = BigInteger.ZERO;
    private Cooling withdrawing = new Cooling();
    private Map<String, Bond> bonds = new LinkedHashMap<>();
    private @Nullable FactView fact;
    private Instant updatedAt = Instant.EPOCH;

    /** An amount on its way out, which grows and shrinks. */
    static final class Cooling {
        private BigInteger units = BigInteger.ZERO;
        private @Nullable Instant availableAt;

        void add(Money amount, Instant newAvailableAt) {
            units = units.add(amount.units());
            availableAt = newAvailableAt;
        }

        void take(Money amount) {
            units = units.subtract(amount.units());
            availableAt = units.signum() == 0 ? null : availableAt;
        }

        CooldownView view(MoneyView asset) {
            return new CooldownView(asset.withUnits(units), availableAt);
        }
    }

    /** One node's bond. */
    static final class Bond {
        private BigInteger active = BigInteger.ZERO;
        private Cooling releasing = new Cooling();
        private BigInteger slashed = BigInteger.ZERO;

        BondView view(String nodeKey, MoneyView asset) {
            return new BondView(
                    nodeKey,
                    asset.withUnits(active),
                    releasing.view(asset),
                    asset.withUnits(slashed));
        }
    }

    @Override
    protected void apply(LoggedEvent logged) {
        StakeEvent event = (StakeEvent) logged.event();
        updatedAt = logged.at();
        account = event.stakeId().account().value();
        fact = FactView.of(event.fact());
        switch (event) {
            case StakeEvent.Staked e -> staked = staked.add(known(e.amount()));
            case StakeEvent.WithdrawalRequested e -> {
                staked = staked.subtract(known(e.amount()));
                withdrawing.add(e.amount(), e.availableAt());
            }
            case StakeEvent.Withdrawn e -> withdrawing.take(e.amount());
            case StakeEvent.Bonded e -> {
                Bond bond = bond(e.nodeKey());
                bond.active = bond.active.add(known(e.amount()));
            }
            case StakeEvent.BondReleaseRequested e -> {
                Bond bond = bond(e.nodeKey());
                bond.active = bond.active.subtract(known(e.amount()));
                bond.releasing.add(e.amount(), e.availableAt());
            }
            case StakeEvent.BondReleased e -> bond(e.nodeKey()).releasing.take(e.amount());
            case StakeEvent.BondSlashed e -> slashed(e);
        }
    }

    private void slashed(StakeEvent.BondSlashed e) {
        Bond bond = bond(e.nodeKey());
        bond.active = bond.active.subtract(e.amount().minus(e.fromCooldown()).units());
        bond.releasing.take(e.fromCooldown());
        bond.slashed = bond.slashed.add(e.amount().units());
    }

    private BigInteger known(Money amount) {
        zero = MoneyView.of(Money.zero(amount.asset()));
        return amount.units();
    }

    private Bond bond(Hash32 nodeKey) {
        return bonds.computeIfAbsent(nodeKey.value(), key -> new Bond());
    }

    String account() {
        return account;
    }

    StakeView view(long atPosition) {
        MoneyView asset = zero;
        FactView told = fact;
        if (asset == null || told == null) {
            throw new IllegalStateException("The first event of " + key() + " stakes nothing.");
        }
        List<BondView> all =
                bonds.entrySet().stream().map(b -> b.getValue().view(b.getKey(), asset)).toList();
        return new StakeView(
                key(),
                atPosition,
                position(),
                account,
                asset.withUnits(staked),
                withdrawing.view(asset),
                all,
                told,
                updatedAt);
    }
}
