package io.opnode.query.stake;

import io.opnode.query.kernel.FactView;
import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import java.util.List;

/**
 * What an account has in the staking contract.
 *
 * @param position of the log that this answer reflects
 * @param changedAtPosition of the stake's own newest event
 * @param staked votes and earns
 * @param withdrawing requested back
 * @param bonds by the order in which they were first put up, the empty ones too
 * @param fact that told of it last
 */
public record StakeView(
        String stakeId,
        long position,
        long changedAtPosition,
        String account,
        MoneyView staked,
        CooldownView withdrawing,
        List<BondView> bonds,
        FactView fact,
        Instant updatedAt) {}
