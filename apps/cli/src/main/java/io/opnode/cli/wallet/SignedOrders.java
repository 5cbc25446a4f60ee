package io.opnode.cli.wallet;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.JobOrder;
import io.opnode.contracts.eip712.LowBalanceRule;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** EIP-712 signatures by the owner for the platform alone; they move no money by themselves. */
public final class SignedOrders {
    private SignedOrders() {}

    /** Pay for this job from a mandate that is open. */
    public static String payForJob(
            UserKey key,
            long chainId,
            String wallet,
            String token,
            BigInteger reservation,
            String jobId) {
        String jobKey = Sha256.of(jobId.getBytes(StandardCharsets.UTF_8)).value();
        return new JobOrder(wallet, token, reservation, Bytes32.fromHex(jobKey))
                .sign(key.pair(), chainId)
                .hex();
    }

    /** Amount of each top-up, and whose session it uses. */
    record TopUp(BigInteger units, String spender) {}

    /**
     * @param threshold zero removes the rule
     */
    static String lowBalance(
            CloudWallet wallet, BigInteger threshold, Optional<TopUp> topUp, Instant issuedAt) {
        return new LowBalanceRule(
                        wallet.address(),
                        wallet.token(),
                        threshold,
                        topUp.map(TopUp::units).orElse(BigInteger.ZERO),
                        topUp.map(TopUp::spender).orElse(LowBalanceRule.NOBODY),
                        BigInteger.valueOf(issuedAt.toEpochMilli()))
                .sign(wallet.key().pair(), wallet.chain().chainId())
                .hex();
    }
}
