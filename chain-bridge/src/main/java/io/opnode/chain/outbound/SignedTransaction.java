package io.opnode.chain.outbound;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt at an intent.
 *
 * @param attempt 1, then one more with each raise of the fee
 * @param bytes signed, in hexadecimal
 * @param maxFee most per gas, in wei
 * @param priorityFee tip per gas, in wei
 * @param sentAt last broadcast
 * @param sentBlock head at the first broadcast; -1 before
 */
public record SignedTransaction(
        String hash,
        long intentId,
        int attempt,
        long nonce,
        String bytes,
        BigInteger maxFee,
        BigInteger priorityFee,
        Optional<Instant> sentAt,
        long sentBlock) {}
