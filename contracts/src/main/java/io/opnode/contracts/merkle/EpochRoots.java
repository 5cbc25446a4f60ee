package io.opnode.contracts.merkle;

import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import java.time.Instant;
import java.util.Arrays;

/**
 * Everything that an epoch commits to, and how the ReceiptRegistry keeps it in one word: the first
 * 28 bytes of its hash, then the second of the settlement in 4 bytes.
 *
 * @param payoutRoot cumulative payout root; zero keeps the root before
 * @param receiptsRoot root over the epoch's receipts
 * @param logRoot root of the event log at the end of the epoch
 */
public record EpochRoots(Bytes32 payoutRoot, Bytes32 receiptsRoot, Bytes32 logRoot) {
    private static final int COMMITMENT_BYTES = 28;

    /** Whether the registry's word for an epoch was made of these roots. */
    public boolean areIn(Bytes32 anchor) {
        byte[] hash = hash();
        return Arrays.equals(hash, 0, COMMITMENT_BYTES, anchor.bytes(), 0, COMMITMENT_BYTES);
    }

    /** The registry's word for an epoch of these roots. */
    public Bytes32 anchoredAt(Instant settledAt) {
        byte[] anchor = AbiWords.hash(word(payoutRoot), word(receiptsRoot), word(logRoot)).bytes();
        int seconds = Math.toIntExact(settledAt.getEpochSecond());
        for (int i = 0; i < Integer.BYTES; i++) {
            anchor[anchor.length - 1 - i] = (byte) (seconds >>> (8 * i));
        }
        return Bytes32.of(anchor);
    }

    /** When the epoch of an anchor was settled. */
    public static Instant settledAt(Bytes32 anchor) {
        long seconds = 0;
        for (int i = COMMITMENT_BYTES; i < 32; i++) {
            seconds = seconds << 8 | anchor.bytes()[i] & 0xff;
        }
        return Instant.ofEpochSecond(seconds);
    }

    private byte[] hash() {
        return AbiWords.hash(word(payoutRoot), word(receiptsRoot), word(logRoot)).bytes();
    }
}
