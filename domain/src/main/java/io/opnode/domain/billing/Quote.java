package io.opnode.domain.billing;

import io.opnode.domain.kernel.Money;
import java.time.Duration;

/**
 * What a job would cost at a price, before anything is locked.
 *
 * @param reservation the most it can cost; what has to be set aside
 * @param expected its cost for {@code expectedRuntime}
 */
public record Quote(
        LockedPrice price, Money reservation, Money expected, Duration expectedRuntime) {}
