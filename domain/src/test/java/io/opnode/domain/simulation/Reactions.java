package io.opnode.domain.simulation;

import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.hash;

import io.opnode.domain.Samples;
import io.opnode.domain.TestNode;
import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.Split;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobCommand.AssignJob;
import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobCommand.RecordAnchor;
import io.opnode.domain.job.JobCommand.RecordReceipt;
import io.opnode.domain.job.JobCommand.RefuseFunding;
import io.opnode.domain.job.JobCommand.SettleJob;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobEvent.JobCancelled;
import io.opnode.domain.job.JobEvent.JobCompleted;
import io.opnode.domain.job.JobEvent.JobFailed;
import io.opnode.domain.job.JobEvent.JobOpened;
import io.opnode.domain.job.JobEvent.JobReceipted;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobEvent.JobSubmitted;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.receipt.Anchor;
import io.opnode.domain.receipt.Receipt;
import io.opnode.domain.wallet.Mandate;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandateClosed;
import io.opnode.domain.wallet.WalletCommand.RefuseMandate;
import io.opnode.domain.wallet.WalletCommand.ReserveFunds;
import io.opnode.domain.wallet.WalletCommand.SettleReservation;
import io.opnode.domain.wallet.WalletEvent.FundsReserved;
import io.opnode.domain.wallet.WalletEvent.MandateCloseRequested;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.ReservationRefused;
import java.util.List;
import java.util.Optional;

/** What follows what: the reactions of the platform, the bridge and the chain, in one place. */
record Reactions(World world) {

    void on(DomainEvent event) {
        switch (event) {
            case JobSubmitted e ->
                    world.send(new ReserveFunds(WALLET, e.mandateId(), e.jobId(), e.reservation()));
            case FundsReserved e -> world.send(new ConfirmFunding(e.jobId(), e.amount()));
            case ReservationRefused e -> world.send(new RefuseFunding(e.jobId(), e.reason()));
            case JobOpened e -> world.send((Runnable) () -> match(e.jobId()));
            case JobCompleted e -> world.send(new SettleJob(e.jobId()));
            case JobFailed e -> world.send(new SettleJob(e.jobId()));
            case JobCancelled e -> world.send(new SettleJob(e.jobId()));
            case JobSettled e -> settled(e);
            case JobReceipted e -> world.send(new RecordAnchor(e.jobId(), anchor()));
            case MandateSubmitted e -> world.send((Runnable) () -> chainOpens(e));
            case MandateCloseRequested e -> world.send((Runnable) () -> chainCloses(e));
            default -> {}
        }
    }

    /** Money that came after the end goes back. */
    void refused(JobCommand command, Decision.Refused<JobEvent> refused) {
        String code = refused.rejection().code();
        world.seen.merge("refused " + code, 1, Integer::sum);
        if (command instanceof ConfirmFunding) {
            world.send(release(command.jobId()));
        }
    }

    private static SettleReservation release(JobId jobId) {
        return new SettleReservation(WALLET, jobId, Split.nothing(Samples.USDC), Optional.empty());
    }

    private void settled(JobSettled e) {
        world.send(new SettleReservation(WALLET, e.jobId(), e.split(), e.payTo()));
        Receipt receipt = Receipt.of((Job.Settled) world.jobs.get(e.jobId()));
        byte[] bytes = CanonicalJson.bytes(receipt.toCanonical());
        world.send(
                new RecordReceipt(
                        e.jobId(), Cid.ofRaw(bytes), io.opnode.domain.kernel.Sha256.of(bytes)));
    }

    private Anchor anchor() {
        long block = ++world.block;
        return new Anchor(
                31337,
                block,
                new TxHash("0x%064x".formatted(block)),
                block,
                new BlockHash("0x%064x".formatted(block)),
                new Hash32(hash("root" + block).value()),
                Cid.ofRaw(new byte[] {(byte) block}));
    }

    private void match(JobId jobId) {
        if (!(world.jobs.get(jobId) instanceof Job.Open)) {
            return;
        }
        TestNode node = World.NODE_LIST.get(world.random.nextInt(World.NODES));
        long rate = world.random.nextInt(8) == 0 ? 0 : 1_000_000L + world.random.nextInt(9_000_000);
        Tariff tariff =
                new Tariff(
                        Samples.usdc(rate),
                        Samples.usdc(world.random.nextInt(5_000)),
                        Samples.usdc(world.random.nextInt(5_000)));
        LockedPrice price =
                ProtocolParameters.VERSION_1.lock(
                        tariff, new BasisPoints(world.random.nextInt(3_000)));
        world.send(new AssignJob(jobId, node.id(), node.key(), Samples.address(9), price));
    }

    private void chainOpens(MandateSubmitted e) {
        if (world.answered.putIfAbsent("open " + e.mandateId(), e) != null) {
            return;
        }
        Wallet.Opened wallet = (Wallet.Opened) world.wallet;
        boolean locks =
                !wallet.available().isLessThan(e.mandate().cap()) && world.random.nextInt(8) > 0;
        world.handle(
                locks
                        ? new ConfirmMandate(
                                WALLET, e.mandateId(), e.mandate().cap(), world.nextFact())
                        : new RefuseMandate(WALLET, e.mandateId(), "the chain refused"));
    }

    private void chainCloses(MandateCloseRequested e) {
        Wallet.Opened wallet = (Wallet.Opened) world.wallet;
        Optional<Mandate> mandate = wallet.mandate(e.mandateId());
        if (mandate.isPresent() && mandate.get() instanceof Mandate.Closing closing) {
            world.handle(
                    new ConfirmMandateClosed(
                            WALLET, e.mandateId(), closing.rest(), world.nextFact()));
        }
    }

    /** Jobs whose market answer got lost are matched again. */
    void rematch() {
        for (Job job : List.copyOf(world.jobs.values())) {
            if (job instanceof Job.Open open) {
                match(open.terms().jobId());
            }
        }
    }
}
