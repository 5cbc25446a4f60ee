package io.opnode.domain.chain;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;

/**
 * Asks whether an owner signed a mandate for our escrow and the wallet can cover it now; answered
 * by a {@link MandateCheck}.
 */
public record CheckMandate(EvmAddress owner, SpendingMandate mandate, MandateSignature signature) {}
