package io.opnode.chain.testing;

import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.ImageRef;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.AssignJob;
import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.SettleJob;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobCommand.SubmitJob;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobId;
import io.opnode.domain.job.JobSpec;
import io.opnode.domain.job.Resources;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.metering.Usage;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.NodeKey;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Carries a job from submission to settlement, as command side and worker would. */
public final class JobRun {
    public static final EvmAddress PROVIDER =
            new EvmAddress("0x00000000000000000000000000000000000b0b01");

    private final BridgeUnderTest bridge;
    private final Payer payer;
    private final EvmAddress payTo;
    private final KeyPair node = newKey();

    public JobRun(BridgeUnderTest bridge, Payer payer) {
        this(bridge, payer, PROVIDER);
    }

    /**
     * @param payTo who earns
     */
    public JobRun(BridgeUnderTest bridge, Payer payer, EvmAddress payTo) {
        this.bridge = bridge;
        this.payer = payer;
        this.payTo = payTo;
    }

    private static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private NodeKey nodeKey() {
        byte[] encoded = node.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new NodeKey(HexFormat.of().formatHex(raw));
    }

    /** Submits; the reservation waits until the mandate is open. */
    public void submit(JobId jobId, MandateId mandateId, long reservation) {
        JobSpec spec =
                new JobSpec(
                        new ImageRef("busybox"),
                        List.of("true"),
                        new TreeMap<>(),
                        new Resources(new DeviceClass("cpu"), 1, 100, 64L << 20, 64L << 20, false),
                        Optional.empty(),
                        Duration.ofHours(1),
                        1,
                        Optional.empty());
        send(
                new SubmitJob(
                        jobId,
                        spec,
                        payer.walletId,
                        payer.owner,
                        mandateId,
                        payer.money(reservation)));
        send(new ReserveFunds(payer.walletId, mandateId, jobId, payer.money(reservation)));
    }

    /** Runs a reserved job for some seconds at 3.6 dollars an hour, 0.001 dollars a second. */
    public JobSettled run(JobId jobId, long reservation, long seconds) {
        send(new ConfirmFunding(jobId, payer.money(reservation)));
        Tariff tariff = new Tariff(payer.money(3_600_000), payer.money(0), payer.money(0));
        send(
                new AssignJob(
                        jobId,
                        nodeKey().nodeId(),
                        nodeKey(),
                        payTo,
                        ProtocolParameters.VERSION_1.lock(tariff, new BasisPoints(0))));
        send(new AcceptAssignment(jobId, 1, nodeKey().nodeId()));
        Instant started = now();
        send(new StartAttempt(jobId, 1, nodeKey().nodeId(), started));
        bridge.clock.set(started.plusSeconds(seconds));
        send(new ReportUsage(jobId, 1, nodeKey().nodeId(), readings(jobId, seconds * 1_000)));
        send(new FinishAttempt(jobId, 1, nodeKey().nodeId(), result(started)));
        return settle(jobId);
    }

    /** Settles the job and releases what it did not use. */
    public JobSettled settle(JobId jobId) {
        send(new SettleJob(jobId));
        JobSettled settled = ((Job.Settled) bridge.aggregates.job(jobId.value())).settlement();
        send(new SettleReservation(payer.walletId, jobId, settled.split(), settled.payTo()));
        return settled;
    }

    private MeterBatch readings(JobId jobId, long millis) {
        Usage usage = new Usage(millis, millis, 0, 0, 0, 0, 0, 0);
        MeterReading reading =
                new MeterReading(jobId, 1, 1, usage, now(), MeterReading.genesis(jobId, 1));
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(node.getPrivate());
            signer.update(reading.canonicalBytes());
            String signature = HexFormat.of().formatHex(signer.sign());
            return new MeterBatch(List.of(reading), new NodeSignature(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private WorkResult result(Instant started) {
        return new WorkResult(
                new Ending(EndCause.COMPLETED, "node", "exit code 0"),
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Sha256.of(new byte[0]),
                0,
                Optional.of(started),
                Optional.of(now()));
    }

    private Instant now() {
        return bridge.clock.get().truncatedTo(ChronoUnit.MILLIS);
    }

    private void send(Object command) {
        bridge.commands.sendAndWait(command);
    }

    public <E extends JobEvent> Optional<E> event(JobId jobId, Class<E> type) {
        return bridge.aggregates.history(JobEvent.class, jobId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
