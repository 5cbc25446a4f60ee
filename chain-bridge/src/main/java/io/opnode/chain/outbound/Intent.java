package io.opnode.chain.outbound;

import java.util.Optional;

/**
 * A stored intent.
 *
 * @param nonce taken once, with {@link State#NUMBERED}; -1 before
 * @param gasLimit of every attempt; -1 before
 * @param mined where it is mined as far as known
 * @param tries how often it was refused in advance
 */
public record Intent(
        long id,
        IntentKind kind,
        String subject,
        String stream,
        String target,
        String callData,
        Optional<String> correlation,
        State state,
        long nonce,
        long gasLimit,
        Optional<Place> mined,
        int tries) {
    /** See the package's story. */
    public enum State {
        STORED,
        NUMBERED,
        SENDING,
        MINED,
        DONE,
        FAILED
    }

    /** A transaction in a block. */
    public record Place(String txHash, long blockNumber, String blockHash) {}
}
