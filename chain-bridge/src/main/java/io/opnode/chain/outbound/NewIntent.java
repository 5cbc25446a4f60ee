package io.opnode.chain.outbound;

import io.opnode.domain.kernel.EvmAddress;
import java.util.Optional;

/**
 * Something to be done on chain, once.
 *
 * @param subject mandate id, epoch id, or epoch id and count of disputes
 * @param stream id of the aggregate that hears of a failure; the subject where there is none
 * @param target the contract
 * @param callData encoded call in hexadecimal
 * @param correlation id of the request that it goes back to
 */
public record NewIntent(
        IntentKind kind,
        String subject,
        String stream,
        EvmAddress target,
        String callData,
        Optional<String> correlation) {
    /** The same kind and subject twice is one intent. */
    public String key() {
        return kind + ":" + subject;
    }
}
