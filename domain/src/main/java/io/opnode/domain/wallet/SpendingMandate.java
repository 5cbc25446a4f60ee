package io.opnode.domain.wallet;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import java.math.BigInteger;
import java.time.Instant;

/**
 * What an owner signs (EIP-712) so that the escrow may lock money of the wallet: never more than
 * the cap, never after the expiry. Field for field the struct of the JobEscrow contract.
 *
 * @param wallet address of the CloudWallet contract
 * @param token address of the asset's contract
 * @param jobKey SHA-256 of the one job id it pays for, or zero for many jobs
 * @param node hash of the one node allowed, or zero for any
 * @param maxPricePerHour minor units per device and hour, or 0 for no limit
 * @param salt makes two alike mandates differ
 */
public record SpendingMandate(
        EvmAddress wallet,
        EvmAddress token,
        Money cap,
        Instant expiry,
        Hash32 jobKey,
        Hash32 node,
        BigInteger maxPricePerHour,
        Hash32 salt) {
    public boolean isForOneJob() {
        return !jobKey.isZero();
    }
}
