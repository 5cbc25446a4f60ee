package io.opnode.chain.outbound;

import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.SendRefusedException;
import io.opnode.chain.outbound.FeePolicy.Fee;
import io.opnode.domain.kernel.CrashPoint;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.web3j.crypto.Hash;

/** Signs attempts, stores them, and hands them to the node until one is mined. */
final class Broadcaster {
    private static final Logger LOG = LoggerFactory.getLogger(Broadcaster.class);

    private final Intents intents;
    private final SignedTransactions transactions;
    private final ChainNode node;
    private final TransactionSigner signer;
    private final Preflight.Lane lane;
    private final FeePolicy fees;
    private final AtomicLong heldAtCap = new AtomicLong(-1);

    Broadcaster(
            Intents intents,
            SignedTransactions transactions,
            ChainNode node,
            TransactionSigner signer,
            Preflight.Lane lane) {
        this.intents = intents;
        this.transactions = transactions;
        this.node = node;
        this.signer = signer;
        this.lane = lane;
        this.fees = new FeePolicy(lane.settings());
    }

    /** Makes the first attempt of an intent that has its nonce. */
    void signFirst(Intent intent, Block head) {
        SignedTransaction first = sign(intent, fees.first(head.baseFee()));
        CrashPoint.hit("bridge.signed");
        broadcast(intent, first, head);
    }

    /**
     * Sees to it that an attempt reaches the chain: sends, sends again, or raises the fee.
     *
     * @param mayRaise whether a higher fee can help
     */
    void push(Intent intent, List<SignedTransaction> attempts, Block head, boolean mayRaise) {
        SignedTransaction newest = attempts.getFirst();
        Optional<Instant> sentAt = newest.sentAt();
        boolean hasWaited =
                sentAt.isPresent()
                        && head.number() - newest.sentBlock() >= lane.settings().bumpAfterBlocks();
        // WHY first: a pool may drop again and again what offers too little.
        if (mayRaise && hasWaited && raise(intent, newest, head)) {
            return;
        }
        if (sentAt.isEmpty() || isDropped(newest, sentAt.get())) {
            broadcast(intent, newest, head);
        }
    }

    /** A node that lost it in a reorg or a restart is told again; so is any node now and then. */
    private boolean isDropped(SignedTransaction newest, Instant sentAt) {
        Instant now = lane.clock().instant();
        return sentAt.plus(lane.settings().resendAfter()).isBefore(now)
                || (sentAt.plus(lane.settings().retryPause()).isBefore(now)
                        && !node.knows(newest.hash()));
    }

    private boolean raise(Intent intent, SignedTransaction newest, Block head) {
        Fee before = new Fee(newest.maxFee(), newest.priorityFee());
        Optional<Fee> raised = fees.raised(before, head.baseFee());
        if (raised.isPresent()) {
            heldAtCap.compareAndSet(intent.id(), -1);
            LOG.warn(
                    "{} {} waits {} blocks: offering {} wei per gas",
                    intent.kind(),
                    intent.subject(),
                    head.number() - newest.sentBlock(),
                    raised.get().max());
            broadcast(intent, sign(intent, raised.get()), head);
            return true;
        }
        if (heldAtCap.getAndSet(intent.id()) != intent.id()) {
            LOG.error(
                    "{} {} waits with the highest fee allowed; raise"
                            + " opnode.chain.outbound.max-fee-cap or wait",
                    intent.kind(),
                    intent.subject());
        }
        return false;
    }

    /** Whether a transaction waits with the highest fee allowed. */
    boolean isHeldAtCap() {
        return heldAtCap.get() >= 0;
    }

    void released(Intent intent) {
        heldAtCap.compareAndSet(intent.id(), -1);
    }

    private SignedTransaction sign(Intent intent, Fee fee) {
        String bytes =
                signer.sign(
                        lane.chainId(),
                        intent.nonce(),
                        intent.target(),
                        intent.callData(),
                        intent.gasLimit(),
                        fee.max(),
                        fee.priority());
        SignedTransaction signed =
                new SignedTransaction(
                        Hash.sha3(bytes),
                        intent.id(),
                        transactions.nextAttempt(intent.id()),
                        intent.nonce(),
                        bytes,
                        fee.max(),
                        fee.priority(),
                        Optional.empty(),
                        -1);
        lane.inTransaction()
                .executeWithoutResult(status -> {
                    transactions.add(signed);
                    intents.sending(intent.id());
                });
        return signed;
    }

    private void broadcast(Intent intent, SignedTransaction transaction, Block head) {
        CrashPoint.hit("bridge.before-broadcast");
        try {
            node.send(transaction.bytes());
            CrashPoint.hit("bridge.after-broadcast");
            LOG.info(
                    "{} {} sent as {} nonce {} attempt {} correlation {}",
                    intent.kind(),
                    intent.subject(),
                    transaction.hash(),
                    transaction.nonce(),
                    transaction.attempt(),
                    intent.correlation().orElse("-"));
        } catch (SendRefusedException e) {
            refused(intent, e);
            if (e.reason() == SendRefusedException.Cause.OUT_OF_GAS_MONEY) {
                return; // WHY: it never waited, so no higher fee is offered when money comes
            }
        }
        transactions.sent(transaction.hash(), lane.clock().instant(), head.number());
    }

    private void refused(Intent intent, SendRefusedException refusal) {
        String reason =
                switch (refusal.reason()) {
                    case NONCE_USED -> "nonce " + intent.nonce() + " is mined already";
                    case UNDERPRICED -> "the node wants a higher fee";
                    case OUT_OF_GAS_MONEY -> "the key cannot pay for gas; fund " + signer.address();
                    case OTHER -> "the node refuses: " + refusal.getMessage();
                };
        LOG.warn("{} {}: {}", intent.kind(), intent.subject(), reason);
        intents.pause(
                intent.id(), reason, lane.clock().instant().plus(lane.settings().retryPause()));
    }

    /** Most wei that one transaction may cost now; below it the key counts as empty. */
    BigInteger costOf(long gas, Block head) {
        return fees.first(head.baseFee()).max().multiply(BigInteger.valueOf(gas));
    }
}
