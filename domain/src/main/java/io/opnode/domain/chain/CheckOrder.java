package io.opnode.domain.chain;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateSignature;

/** Asks whether an owner signed an order; answered by an {@link OrderCheck}. */
public record CheckOrder(EvmAddress owner, WalletOrder order, MandateSignature signature) {}
