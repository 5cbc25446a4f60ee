package io.opnode.domain.job;

import static io.opnode.domain.Samples.JOB;
import static io.opnode.domain.Samples.MANDATE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.WALLET;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.hash;
import static io.opnode.domain.Samples.price;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;

import io.opnode.domain.Samples;
import io.opnode.domain.Story;
import io.opnode.domain.TestNode;
import io.opnode.domain.content.Cid;
import io.opnode.domain.job.JobCommand.AcceptAssignment;
import io.opnode.domain.job.JobCommand.AssignJob;
import io.opnode.domain.job.JobCommand.ConfirmFunding;
import io.opnode.domain.job.JobCommand.FinishAttempt;
import io.opnode.domain.job.JobCommand.MeetDeadline;
import io.opnode.domain.job.JobCommand.RecordAnchor;
import io.opnode.domain.job.JobCommand.RecordReceipt;
import io.opnode.domain.job.JobCommand.ReportUsage;
import io.opnode.domain.job.JobCommand.SettleJob;
import io.opnode.domain.job.JobCommand.StartAttempt;
import io.opnode.domain.job.JobCommand.SubmitJob;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.receipt.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The story of one job; each step takes it one state further. */
final class JobStory extends Story<Job, JobCommand, JobEvent> {
    static final TestNode NODE = new TestNode(1);
    static final TestNode OTHER = new TestNode(2);
    static final Money RESERVATION = usdc(100_000);

    JobStory() {
        super(new JobDecider());
    }

    static SubmitJob submission(JobSpec spec, Money reservation) {
        return new SubmitJob(JOB, spec, WALLET, OWNER, MANDATE, reservation);
    }

    static AssignJob assignment(TestNode node) {
        return new AssignJob(JOB, node.id(), node.key(), address(9), price(Samples.TARIFF));
    }

    static WorkResult result(EndCause cause, int exitCode) {
        return new WorkResult(
                new Ending(cause, "node", "as told"),
                Optional.of(exitCode),
                Optional.of(hash("image")),
                Optional.empty(),
                0,
                Optional.empty(),
                hash("log"),
                3,
                Optional.empty(),
                Optional.empty());
    }

    static FinishAttempt finish(EndCause cause) {
        int exitCode = cause == EndCause.COMPLETED ? 0 : 1;
        return new FinishAttempt(JOB, 1, NODE.id(), result(cause, exitCode));
    }

    static ReportUsage usage(long... computeMillis) {
        return new ReportUsage(
                JOB, 1, NODE.id(), NODE.batch(TestNode.chain(JOB, 1, computeMillis)));
    }

    static RecordReceipt receipt(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new RecordReceipt(JOB, Cid.ofRaw(bytes), hash(content));
    }

    static RecordAnchor anchor(long settlementId) {
        return new RecordAnchor(
                JOB,
                new Anchor(
                        31337,
                        settlementId,
                        new TxHash("0x%064x".formatted(1)),
                        7,
                        new BlockHash("0x%064x".formatted(2)),
                        new Hash32("0x%064x".formatted(3)),
                        Cid.ofRaw(new byte[] {1})));
    }

    JobStory submitted() {
        return submitted(spec(), RESERVATION);
    }

    JobStory submitted(JobSpec spec, Money reservation) {
        done(submission(spec, reservation));
        return this;
    }

    JobStory opened() {
        return opened(spec(), RESERVATION);
    }

    JobStory opened(JobSpec spec, Money reservation) {
        submitted(spec, reservation);
        done(new ConfirmFunding(JOB, reservation));
        return this;
    }

    JobStory assigned() {
        opened();
        done(assignment(NODE));
        return this;
    }

    JobStory preparing() {
        assigned();
        return accepting();
    }

    JobStory accepting() {
        done(new AcceptAssignment(JOB, 1, NODE.id()));
        return this;
    }

    JobStory running() {
        preparing();
        return starting();
    }

    JobStory running(JobSpec spec, Money reservation) {
        opened(spec, reservation);
        done(assignment(NODE));
        accepting();
        return starting();
    }

    JobStory starting() {
        done(new StartAttempt(JOB, 1, NODE.id(), now()));
        return this;
    }

    JobStory completed(long seconds) {
        running();
        pass(java.time.Duration.ofSeconds(seconds));
        done(usage(seconds * 1_000));
        done(finish(EndCause.COMPLETED));
        return this;
    }

    JobStory settled() {
        completed(10);
        settling();
        return this;
    }

    JobSettled settling() {
        return (JobSettled) done(new SettleJob(JOB)).getFirst();
    }

    JobStory receipted() {
        settled();
        done(receipt("receipt"));
        return this;
    }

    JobStory anchored() {
        receipted();
        done(anchor(1));
        return this;
    }

    /** The present state's deadline passes. */
    Outcome deadline() {
        Job.Timed timed = state(Job.Timed.class);
        passUntil(timed.deadline());
        return when(new MeetDeadline(JOB, timed.deadline()));
    }
}
