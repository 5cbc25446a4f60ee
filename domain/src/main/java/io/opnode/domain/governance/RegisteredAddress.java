package io.opnode.domain.governance;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.ShortName;

/** The contract that serves under a name. */
public record RegisteredAddress(ShortName name, EvmAddress address) {}
