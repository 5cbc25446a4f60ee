package io.opnode.query.stake;

import io.opnode.domain.kernel.EvmAddress;

/** Asks what an account has staked and bonded; answered by an optional {@link StakeView}. */
public record FindStake(EvmAddress account) {}
