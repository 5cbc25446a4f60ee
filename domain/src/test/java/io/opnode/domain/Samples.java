package io.opnode.domain;

import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.job.ImageRef;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.job.Resources;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Values that specs share. One cent is 10,000 units: the coin has six decimals. */
public final class Samples {
    public static final Instant T0 = Instant.parse("2026-03-01T12:00:00Z");
    public static final Asset USDC = new Asset("USDC", 6, 31337);
    public static final Asset OPNODE = new Asset("OPNODE", 18, 31337);
    public static final EvmAddress OWNER = address(1);
    public static final EvmAddress WALLET_ADDRESS = address(2);
    public static final WalletId WALLET = WalletId.of(USDC, WALLET_ADDRESS);
    public static final JobId JOB = new JobId("job-1");
    public static final MandateId MANDATE = mandateId(1);

    /** 3.6 USDC per hour: 1 unit per millisecond. */
    public static final Tariff TARIFF = new Tariff(usdc(3_600_000), usdc(0), usdc(0));

    private Samples() {}

    public static Money usdc(long units) {
        return Money.of(USDC, units);
    }

    public static EvmAddress address(int n) {
        return new EvmAddress("0x%040x".formatted(n));
    }

    public static MandateId mandateId(int n) {
        return new MandateId("0x%064x".formatted(n));
    }

    public static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static LockedPrice price(Tariff tariff) {
        return ProtocolParameters.VERSION_1.lock(tariff, new BasisPoints(0));
    }

    /** One cpu slot for at most 60 s on up to three nodes. */
    public static JobSpec spec() {
        return spec(1, 60, 3);
    }

    public static JobSpec spec(int devices, int maxRuntimeSeconds, int maxAttempts) {
        return new JobSpec(
                new ImageRef("busybox"),
                List.of("sh", "-c", "true"),
                new TreeMap<>(),
                new Resources(new DeviceClass("cpu"), devices, 500, 64L << 20, 64L << 20, false),
                Optional.empty(),
                Duration.ofSeconds(maxRuntimeSeconds),
                maxAttempts,
                Optional.empty());
    }

    public static JobSpec limited(JobSpec spec, Money maxPricePerHour) {
        return new JobSpec(
                spec.image(),
                spec.command(),
                spec.environment(),
                spec.resources(),
                spec.input(),
                spec.maxRuntime(),
                spec.maxAttempts(),
                Optional.of(maxPricePerHour));
    }

    public static SpendingMandate mandate(Money cap, Hash32 jobKey) {
        return new SpendingMandate(
                WALLET_ADDRESS,
                address(3),
                cap,
                T0.plus(Duration.ofDays(1)),
                jobKey,
                Hash32.ZERO,
                BigInteger.ZERO,
                Hash32.ZERO);
    }

    public static MandateSignature signature() {
        return new MandateSignature("0x" + "ab".repeat(65));
    }

    public static ChainFact fact(long block, int logIndex) {
        return new ChainFact(
                31337,
                block,
                new BlockHash("0x%064x".formatted(block)),
                new TxHash("0x%064x".formatted(block * 1_000 + logIndex)),
                logIndex);
    }
}
