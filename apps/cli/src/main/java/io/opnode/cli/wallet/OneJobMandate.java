package io.opnode.cli.wallet;

import io.opnode.cli.output.Amount;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The permission to charge one job, as it is shown to the user and signed with the user's key.
 *
 * @param wallet address of the user's CloudWallet
 * @param token address of the asset's contract
 * @param cap the most that can ever be taken
 * @param maxPricePerHour minor units; zero for no limit
 */
public record OneJobMandate(
        String wallet,
        String token,
        long chainId,
        Amount cap,
        Instant expiry,
        String jobId,
        BigInteger maxPricePerHour,
        Bytes32 salt) {

    public static OneJobMandate of(
            String wallet,
            String token,
            long chainId,
            Amount cap,
            Instant expiry,
            String jobId,
            BigInteger maxPricePerHour) {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return new OneJobMandate(
                wallet,
                token,
                chainId,
                cap,
                Instant.ofEpochSecond(expiry.getEpochSecond()),
                jobId,
                maxPricePerHour,
                Bytes32.of(salt));
    }

    /** EIP-712 signature by the owner, {@code 0x…}. */
    public String signedBy(UserKey key, String escrow) {
        return typed().sign(key.pair(), chainId, escrow).hex();
    }

    /** The form in which the API takes it. */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wallet", wallet);
        json.put("token", token);
        json.put(
                "cap",
                Map.of(
                        "asset",
                        Map.of("code", cap.asset(), "decimals", cap.decimals(), "chainId", chainId),
                        "units",
                        cap.units().toString()));
        json.put("expiry", expiry.toString());
        json.put("jobKey", jobKey().value());
        json.put("node", Bytes32.ZERO.hex());
        json.put("maxPricePerHour", maxPricePerHour.toString());
        json.put("salt", salt.hex());
        return json;
    }

    private SpendingMandate typed() {
        return new SpendingMandate(
                wallet,
                token,
                cap.units(),
                BigInteger.valueOf(expiry.getEpochSecond()),
                Bytes32.fromHex(jobKey().value()),
                Bytes32.ZERO,
                maxPricePerHour,
                salt);
    }

    private Sha256 jobKey() {
        return Sha256.of(jobId.getBytes(StandardCharsets.UTF_8));
    }
}
