package io.opnode.chain.receipt;

import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.outbox.OutgoingCommand;
import io.opnode.chain.settlement.SettledJob;
import io.opnode.chain.settlement.SettledJob.Receipted;
import io.opnode.chain.settlement.SettledJobs;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobCommand.RecordReceipt;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.receipt.Receipt;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the receipts of settled jobs and tells the jobs. Any number of times with one result. */
public final class ReceiptWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptWriter.class);

    /** Most receipts written in one step. */
    static final int BATCH = 100;

    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final SettledJobs jobs;
    private final JobHistory history;
    private final ContentStore content;
    private final CommandOutbox outbox;
    private final TransactionTemplate inTransaction;
    private final Clock clock;

    public ReceiptWriter(
            SettledJobs jobs,
            JobHistory history,
            ContentStore content,
            CommandOutbox outbox,
            TransactionTemplate inTransaction,
            Clock clock) {
        this.jobs = jobs;
        this.history = history;
        this.content = content;
        this.outbox = outbox;
        this.inTransaction = inTransaction;
        this.clock = clock;
    }

    /**
     * Writes the receipts that are due.
     *
     * @return how many were written
     */
    public int step() {
        int written = 0;
        for (SettledJob job : jobs.withoutReceipt(clock.instant(), BATCH)) {
            try {
                write(job);
                written++;
            } catch (RuntimeException e) {
                Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(job.failures(), 10));
                pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
                LOG.warn("the receipt of {} is tried again in {}", job.jobId(), pause, e);
                jobs.receiptFailed(job.jobId(), clock.instant().plus(pause));
            }
        }
        return written;
    }

    private void write(SettledJob settled) {
        Receipted receipt =
                switch (history.of(settled.jobId())) {
                    case Job.Settled job -> store(Receipt.of(job));
                    case Job.Receipted job ->
                            new Receipted(job.receipt().cid(), job.receipt().hash());
                    case Job.Anchored job ->
                            new Receipted(job.receipt().cid(), job.receipt().hash());
                    case Job job ->
                            throw new IllegalStateException(
                                    settled.jobId() + " is " + job.phase() + ", not settled");
                };
        inTransaction.executeWithoutResult(status -> {
            jobs.receiptStored(settled.jobId(), receipt);
            outbox.add(
                    new OutgoingCommand(
                            "receipt:" + settled.jobId(),
                            settled.jobId().value(),
                            new RecordReceipt(settled.jobId(), receipt.cid(), receipt.hash()),
                            settled.correlation(),
                            Optional.empty()));
        });
        CrashPoint.hit("bridge.receipt-stored");
    }

    private Receipted store(Receipt receipt) {
        byte[] bytes = CanonicalJson.bytes(receipt.toCanonical());
        Cid cid = content.putBlock(Cid.Codec.RAW, bytes);
        content.pin(cid);
        return new Receipted(cid, Sha256.of(bytes));
    }
}
