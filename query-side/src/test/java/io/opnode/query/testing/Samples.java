package io.opnode.query.testing;

import io.opnode.domain.billing.Bill;
import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.billing.Split;
import io.opnode.domain.billing.SplitTerms;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.chain.DisputeTerms;
import io.opnode.domain.content.Cid;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeId;
import io.opnode.domain.dispute.DisputedCharge;
import io.opnode.domain.job.Attempt;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.ImageRef;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.job.Resources;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.metering.MeterHead;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.metering.Usage;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.Inventory;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.node.NodeOffer;
import io.opnode.domain.receipt.Anchor;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Values and events with which tests tell their stories; every one is the same in every run. */
public final class Samples {
    public static final Asset USDC = new Asset("USDC", 6, 31_337);
    public static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");
    public static final EvmAddress OWNER = address("a");
    public static final EvmAddress OPERATOR = address("b");
    public static final WalletId WALLET = WalletId.of(USDC, address("c"));
    public static final NodeKey NODE_KEY = new NodeKey("ab".repeat(32));
    public static final NodeId NODE = NODE_KEY.nodeId();
    public static final Tariff TARIFF = new Tariff(usdc(3_600_000), usdc(0), usdc(0));
    public static final LockedPrice PRICE =
            new LockedPrice(
                    TARIFF,
                    new BasisPoints(0),
                    new SplitTerms(
                            new BasisPoints(8_000), new BasisPoints(1_200), new BasisPoints(800)),
                    1);

    private Samples() {}

    public static Money usdc(long units) {
        return Money.of(USDC, units);
    }

    public static EvmAddress address(String digit) {
        return new EvmAddress("0x" + digit.repeat(40));
    }

    public static Sha256 sha(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Cid cid(String text) {
        return Cid.ofRaw(text.getBytes(StandardCharsets.UTF_8));
    }

    public static MandateId mandateId(String text) {
        return new MandateId(sha("mandate " + text).value());
    }

    public static ChainFact fact(long block) {
        return new ChainFact(
                31_337,
                block,
                new BlockHash(sha("block " + block).value()),
                new TxHash(sha("tx " + block).value()),
                0);
    }

    public static Instant second(long second) {
        return T0.plusSeconds(second);
    }

    public static JobSpec spec(String... command) {
        return new JobSpec(
                new ImageRef("busybox:1"),
                List.of(command),
                new TreeMap<>(),
                new Resources(new DeviceClass("cpu"), 1, 1_000, 64L << 20, 64L << 20, false),
                Optional.empty(),
                Duration.ofSeconds(60),
                2,
                Optional.of(usdc(5_000_000)));
    }

    public static JobEvent submitted(JobId id, long reserved, String... command) {
        return new JobEvent.JobSubmitted(
                id,
                spec(command),
                sha("spec"),
                WALLET,
                OWNER,
                mandateId(id.value()),
                usdc(reserved),
                second(0),
                second(600));
    }

    public static Attempt attempt(int number, long reserved) {
        return new Attempt(number, number, NODE, NODE_KEY, OPERATOR, PRICE, usdc(reserved), 60_000);
    }

    public static JobEvent assigned(JobId id, int number, long reserved) {
        return new JobEvent.JobAssigned(id, attempt(number, reserved), second(2), second(32));
    }

    public static JobEvent started(JobId id, int number) {
        return new JobEvent.AttemptStarted(
                id, number, second(4), second(64), second(4), second(124));
    }

    public static MeterHead head(JobId id, int number, long millis) {
        return new MeterHead(
                1,
                sha(id + " " + number + " " + millis),
                Usage.NONE.withComputeMillis(millis),
                millis);
    }

    public static JobEvent usage(JobId id, int number, long millis) {
        MeterReading last =
                new MeterReading(
                        id,
                        number,
                        1,
                        Usage.NONE.withComputeMillis(millis),
                        second(5),
                        MeterReading.genesis(id, number));
        return new JobEvent.UsageReported(
                id,
                number,
                1,
                last,
                head(id, number, millis),
                new NodeSignature("00".repeat(64)),
                false,
                second(5));
    }

    public static Ending ending(EndCause cause, String actor, String detail) {
        return new Ending(cause, actor, detail);
    }

    public static WorkResult result(Ending ending, int exitCode) {
        return new WorkResult(
                ending,
                Optional.of(exitCode),
                Optional.of(sha("image")),
                Optional.of(cid("output")),
                12,
                Optional.of(cid("log")),
                sha("log"),
                34,
                Optional.of(second(4)),
                Optional.of(second(9)));
    }

    public static JobEvent completed(JobId id) {
        return new JobEvent.JobCompleted(
                id, result(ending(EndCause.COMPLETED, "node", ""), 0), second(10), second(70));
    }

    public static JobEvent settled(JobId id, long reserved, long millis) {
        Bill bill = Bill.of(PRICE, Usage.NONE.withComputeMillis(millis), usdc(reserved));
        Split split = PRICE.split().split(bill.charge());
        return new JobEvent.JobSettled(
                id,
                WALLET,
                mandateId(id.value()),
                usdc(reserved),
                bill,
                split,
                usdc(reserved).minus(bill.charge()),
                bill.charge().isZero() ? Optional.empty() : Optional.of(OPERATOR),
                second(11),
                second(71));
    }

    public static JobEvent receipted(JobId id, Cid receipt) {
        return new JobEvent.JobReceipted(id, receipt, sha("receipt"), second(12), second(72));
    }

    public static JobEvent anchored(JobId id, Cid proof) {
        return new JobEvent.JobAnchored(
                id,
                new Anchor(
                        31_337,
                        1,
                        new TxHash(sha("anchor").value()),
                        42,
                        new BlockHash(sha("block 42").value()),
                        new Hash32(sha("root").value()),
                        proof),
                second(13));
    }

    /** A job that goes well: 12 events. */
    public static List<JobEvent> happyJob(JobId id, long reserved, long millis) {
        return List.of(
                submitted(id, reserved, "sh", "-c", "wc -w"),
                new JobEvent.JobFunded(id, usdc(reserved), second(1)),
                new JobEvent.JobOpened(id, second(1), second(601)),
                assigned(id, 1, reserved),
                new JobEvent.AssignmentAccepted(id, 1, second(3), second(603)),
                started(id, 1),
                usage(id, 1, millis / 2),
                usage(id, 1, millis),
                completed(id),
                settled(id, reserved, millis),
                receipted(id, cid("receipt " + id)),
                anchored(id, cid("proof " + id)));
    }

    public static WalletEvent opened() {
        return new WalletEvent.WalletOpened(WALLET, OWNER, address("c"), USDC);
    }

    public static WalletEvent deposited(long units, long block) {
        return new WalletEvent.FundsDeposited(WALLET, usdc(units), fact(block));
    }

    public static WalletEvent mandateSubmitted(JobId id, long cap) {
        return new WalletEvent.MandateSubmitted(
                WALLET,
                mandateId(id.value()),
                new SpendingMandate(
                        address("c"),
                        address("d"),
                        usdc(cap),
                        second(3_600),
                        new Hash32(sha(id.value()).value()),
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        new Hash32(sha("salt").value())),
                new MandateSignature("0x" + "12".repeat(65)));
    }

    /** The wallet's side of a job: mandate, reservation, charge, release, close. */
    public static List<WalletEvent> walletOf(JobId id, long reserved, long millis, long block) {
        MandateId mandate = mandateId(id.value());
        Bill bill = Bill.of(PRICE, Usage.NONE.withComputeMillis(millis), usdc(reserved));
        Money rest = usdc(reserved).minus(bill.charge());
        return List.of(
                mandateSubmitted(id, reserved),
                new WalletEvent.ReservationQueued(WALLET, mandate, id, usdc(reserved)),
                new WalletEvent.MandateOpened(WALLET, mandate, usdc(reserved), fact(block)),
                new WalletEvent.FundsReserved(WALLET, mandate, id, usdc(reserved)),
                new WalletEvent.FundsCharged(
                        WALLET,
                        mandate,
                        id,
                        PRICE.split().split(bill.charge()),
                        Optional.of(OPERATOR)),
                new WalletEvent.FundsReleased(WALLET, mandate, id, rest),
                new WalletEvent.MandateCloseRequested(WALLET, mandate),
                new WalletEvent.MandateClosed(WALLET, mandate, rest, fact(block + 1)));
    }

    /** A job's payer contests its charge and is right. */
    public static List<DomainEvent> disputed(JobId id, long reserved, long millis, long block) {
        Bill bill = Bill.of(PRICE, Usage.NONE.withComputeMillis(millis), usdc(reserved));
        Split charge = PRICE.split().split(bill.charge());
        DisputedCharge disputed =
                new DisputedCharge(id, WALLET, OPERATOR, charge, OWNER, usdc(500));
        DisputeId dispute = new DisputeId(sha("dispute " + id.value()).value());
        return List.of(
                new DisputeEvent.DisputeOpened(
                        dispute, disputed, Hash32.ZERO, second(9_000), fact(block + 2)),
                new DisputeEvent.DisputeResolved(dispute, disputed, true, fact(block + 3)),
                new WalletEvent.ChargeReturned(WALLET, id, charge.total(), fact(block + 4)));
    }

    /** What contesting a charge of 100 takes. */
    public static DisputeTerms disputeTerms(JobId id) {
        MandateId mandate = new MandateId(sha("mandate").value());
        return new DisputeTerms(
                address("c"),
                7,
                second(8_000),
                usdc(10),
                Duration.ofDays(14),
                new DisputeTerms.Roots(Hash32.ZERO, Hash32.ZERO, Hash32.ZERO),
                new DisputeTerms.Receipt(
                        new Hash32(sha(id.value()).value()),
                        mandate,
                        usdc(100),
                        usdc(80),
                        OPERATOR,
                        Hash32.ZERO),
                List.of(Hash32.ZERO),
                new SpendingMandate(
                        address("a"),
                        address("d"),
                        usdc(1_000),
                        second(9_000),
                        Hash32.ZERO,
                        Hash32.ZERO,
                        BigInteger.ZERO,
                        Hash32.ZERO));
    }

    public static NodeEvent registered() {
        return new NodeEvent.NodeRegistered(
                NODE,
                NODE_KEY,
                OPERATOR,
                new Inventory(4_000, 8L << 30, 50L << 30, List.of()),
                new NodeOffer(new DeviceClass("cpu"), 4, TARIFF, "local", "runc"));
    }
}
