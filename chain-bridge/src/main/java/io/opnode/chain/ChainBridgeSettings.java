package io.opnode.chain;

import io.opnode.chain.key.SessionKeySettings;
import io.opnode.chain.key.SignerSettings;
import io.opnode.domain.kernel.Check;
import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code opnode.chain.*}. The defaults suit the embedded development chain with a block a
 * second; a public chain wants deeper confirmation and finality.
 *
 * @param rpcUrl the node's JSON-RPC address
 * @param requestTimeout of each request to the node
 * @param pollInterval pause between two looks at the chain and at the tables
 * @param confirmationDepth blocks above a log before it becomes a command
 * @param maxLogRange most blocks asked for in one eth_getLogs
 * @param driftInterval pause between two comparisons of the contracts with the events
 * @param outbound how transactions are sent
 * @param settlement how jobs are settled
 * @param signer key that settles epochs and closes mandates, instead of the one the program brings
 * @param mandateSigner key that opens mandates, with nonces and a lane of its own; without it the
 *     settling key does
 * @param sessionKey key that signs top-ups for wallets whose owners gave it a session; without it
 *     top-ups are refused
 */
@ConfigurationProperties("opnode.chain")
public record ChainBridgeSettings(
        String rpcUrl,
        @DefaultValue("10s") Duration requestTimeout,
        @DefaultValue("250ms") Duration pollInterval,
        @DefaultValue("2") int confirmationDepth,
        @DefaultValue("1000") int maxLogRange,
        @DefaultValue("1m") Duration driftInterval,
        @DefaultValue Outbound outbound,
        @DefaultValue Settlement settlement,
        @NestedConfigurationProperty @Nullable SignerSettings signer,
        @NestedConfigurationProperty @Nullable SignerSettings mandateSigner,
        @NestedConfigurationProperty @Nullable SessionKeySettings sessionKey) {

    /**
     * @param finalityDepth blocks above a transaction before its outcome counts
     * @param maxInFlight most transactions that wait to be mined
     * @param bumpAfterBlocks blocks to wait before the fee is raised
     * @param bumpPercent by how much it is raised
     * @param priorityFee tip per gas, in wei
     * @param maxFeeCap most that is offered per gas, in wei; beyond it the bridge waits and alarms
     * @param resendAfter when the same bytes are broadcast again
     * @param preflightTries how often a call must be refused in advance before it counts as refused
     * @param retryPause between two such tries, and after a refused broadcast
     */
    public record Outbound(
            @DefaultValue("2") int finalityDepth,
            @DefaultValue("16") int maxInFlight,
            @DefaultValue("3") int bumpAfterBlocks,
            @DefaultValue("20") int bumpPercent,
            @DefaultValue("1000000000") BigInteger priorityFee,
            @DefaultValue("500000000000") BigInteger maxFeeCap,
            @DefaultValue("60s") Duration resendAfter,
            @DefaultValue("3") int preflightTries,
            @DefaultValue("1s") Duration retryPause) {
        /** Nodes take a replacement only when both fees grow by at least this much. */
        public static final int LEAST_BUMP_PERCENT = 10;

        public Outbound {
            Check.range("opnode.chain.outbound.finality-depth", finalityDepth, 0, 10_000);
            Check.range("opnode.chain.outbound.max-in-flight", maxInFlight, 1, 64);
            Check.range("opnode.chain.outbound.bump-after-blocks", bumpAfterBlocks, 1, 10_000);
            Check.range(
                    "opnode.chain.outbound.bump-percent", bumpPercent, LEAST_BUMP_PERCENT, 1_000);
            Check.range("opnode.chain.outbound.preflight-tries", preflightTries, 1, 100);
        }
    }

    /**
     * @param interval how long a settled job may wait for others before its epoch closes
     * @param maxJobs most jobs of an epoch
     * @param serveLimit how long after the end of its dispute window a payout root may wait to be
     *     served before health tells
     */
    public record Settlement(
            @DefaultValue("1s") Duration interval,
            @DefaultValue("500") int maxJobs,
            @DefaultValue("15m") Duration serveLimit) {
        public Settlement {
            Check.range("opnode.chain.settlement.max-jobs", maxJobs, 1, 5_000);
        }
    }

    public ChainBridgeSettings {
        Check.range("opnode.chain.confirmation-depth", confirmationDepth, 0, 10_000);
        Check.range("opnode.chain.max-log-range", maxLogRange, 1, 10_000);
    }
}
