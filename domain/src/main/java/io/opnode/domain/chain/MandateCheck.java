package io.opnode.domain.chain;

import io.opnode.domain.wallet.MandateId;
import java.util.Optional;

/**
 * The answer to {@link CheckMandate}.
 *
 * @param mandateId the EIP-712 digest of what was asked about
 * @param problemCode absent when the mandate is good; else {@code mandate-signature-invalid},
 *     {@code mandate-wrong-wallet}, {@code mandate-unknown-asset} or {@code
 *     wallet-insufficient-funds}
 * @param problem one sentence with the facts
 */
public record MandateCheck(
        MandateId mandateId, Optional<String> problemCode, Optional<String> problem) {}
