package io.opnode.command;

import io.opnode.domain.billing.Tariff;
import io.opnode.domain.job.ImageRef;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.job.Resources;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeOffer;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Values that tests share. */
public final class Samples {
    public static final Asset USDC = new Asset("USDC", 6, 31_337);
    public static final EvmAddress OWNER = new EvmAddress("0x" + "a1".repeat(20));
    public static final EvmAddress OPERATOR = new EvmAddress("0x" + "b2".repeat(20));
    public static final EvmAddress WALLET_ADDRESS = new EvmAddress("0x" + "c3".repeat(20));
    public static final EvmAddress TOKEN = new EvmAddress("0x" + "d4".repeat(20));
    public static final WalletId WALLET = WalletId.of(USDC, WALLET_ADDRESS);
    public static final Money RESERVATION = Money.of(USDC, 1_000_000);

    private Samples() {}

    public static JobSpec spec() {
        return spec("cpu", 1, 3);
    }

    public static JobSpec spec(String deviceClass, int devices, int maxAttempts) {
        return new JobSpec(
                new ImageRef("busybox:latest"),
                List.of("sh", "-c", "echo hello"),
                new TreeMap<>(),
                new Resources(
                        new DeviceClass(deviceClass), devices, 500, 64L << 20, 64L << 20, false),
                Optional.empty(),
                Duration.ofMinutes(10),
                maxAttempts,
                Optional.empty());
    }

    public static Inventory inventory() {
        return new Inventory(4_000, 8L << 30, 16L << 30, List.of());
    }

    public static NodeOffer offer(int capacity, long pricePerHour) {
        return new NodeOffer(
                new DeviceClass("cpu"),
                capacity,
                new Tariff(
                        Money.of(USDC, pricePerHour), Money.of(USDC, 10_000), Money.of(USDC, 100)),
                "local",
                "runc");
    }

    public static SpendingMandate mandate(JobId jobId, Money cap) {
        return new SpendingMandate(
                WALLET_ADDRESS,
                TOKEN,
                cap,
                Instant.parse("2099-01-01T00:00:00Z"),
                Wallet.jobKey(jobId),
                Hash32.ZERO,
                BigInteger.ZERO,
                new Hash32(hash("salt " + jobId)));
    }

    public static MandateId mandateId(SpendingMandate mandate) {
        return new MandateId(hash(mandate.toString()));
    }

    public static JobCommand.SubmitJob submit(JobId jobId) {
        return new JobCommand.SubmitJob(
                jobId, spec(), WALLET, OWNER, mandateId(mandate(jobId, RESERVATION)), RESERVATION);
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).value();
    }
}
