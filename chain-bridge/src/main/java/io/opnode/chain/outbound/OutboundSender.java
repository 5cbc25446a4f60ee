package io.opnode.chain.outbound;

import io.opnode.chain.ChainBridgeSettings;
import io.opnode.chain.contract.RevertReason;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.CallRevertedException;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.node.ChainNode.Mined;
import io.opnode.chain.node.OwnHead;
import io.opnode.chain.outbound.Intent.Place;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries every stored intent to its end, one step at a time. One per key; one thread. */
public final class OutboundSender {
    /** Most intents looked at in one step. */
    static final int BATCH = 64;

    /** Gas of a large transaction; a key that cannot pay it counts as empty. */
    static final long LARGE_TRANSACTION_GAS = 2_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(OutboundSender.class);

    private final Set<IntentKind> kinds;
    private final Intents intents;
    private final SignedTransactions transactions;
    private final ChainNode node;
    private final OwnHead ownHead;
    private final TransactionSigner signer;
    private final Preflight.Lane lane;
    private final Preflight preflight;
    private final Broadcaster broadcaster;
    private final NonceGuard nonces;
    private volatile String signing = "";

    /**
     * @param kinds what this key does; an intent that it has numbered stays its own
     */
    public OutboundSender(
            Set<IntentKind> kinds,
            long chainId,
            JdbcClient jdbc,
            TransactionTemplate inTransaction,
            ChainNode node,
            TransactionSigner signer,
            ChainBridgeSettings.Outbound settings,
            Collection<? extends IntentReaction> reactions,
            Clock clock) {
        this.kinds = Set.copyOf(kinds);
        this.intents = new Intents(jdbc, chainId);
        this.transactions = new SignedTransactions(jdbc, chainId);
        this.node = node;
        this.ownHead = new OwnHead(node, chainId);
        this.signer = signer;
        List<IntentReaction> all = new ArrayList<>(reactions);
        all.add(NonceGuard.reaction());
        Resolution resolution = new Resolution(intents, inTransaction, all);
        this.lane = new Preflight.Lane(chainId, settings, resolution, inTransaction, clock);
        this.preflight = new Preflight(intents, transactions, node, signer, lane);
        this.nonces = new NonceGuard(intents, node, signer, lane);
        this.broadcaster = new Broadcaster(intents, transactions, node, signer, lane);
    }

    /**
     * Looks at every open intent once.
     *
     * @return how many are open
     */
    public int step() {
        String sender = signer.address().value();
        List<Intent> open = intents.open(lane.clock().instant(), kinds, sender, BATCH);
        if (open.isEmpty()) {
            return 0;
        }
        ownHead.atLeast(intents.followedTo());
        Block head = ownHead.block();
        long inFlight = intents.inFlight(sender);
        long next = nonces.next(head);
        boolean blocked = nonces.isBlocked(next);
        for (Intent intent : open) {
            switch (intent.state()) {
                case STORED -> {
                    if (inFlight < lane.settings().maxInFlight()) {
                        preflight.step(intent, head);
                        inFlight++;
                    }
                }
                case NUMBERED -> signed(intent, () -> broadcaster.signFirst(intent, head));
                case SENDING -> signed(intent, () -> track(intent, head, next, blocked));
                case MINED -> confirm(intent, head);
                case DONE, FAILED -> throw new IllegalStateException("resolved: " + intent);
            }
        }
        nonces.fillGap(next, head);
        return open.size();
    }

    /** WHY caught: an intent that gets no signature must not keep others from being looked at. */
    private void signed(Intent intent, Runnable step) {
        try {
            step.run();
            signing = "";
        } catch (SigningFailedException e) {
            signing = String.valueOf(e.getMessage());
            LOG.error("{} {}: {}", intent.kind(), intent.subject(), signing);
            intents.pause(
                    intent.id(),
                    signing,
                    lane.clock().instant().plus(lane.settings().retryPause()));
        }
    }

    private void track(Intent intent, Block head, long next, boolean blocked) {
        List<SignedTransaction> attempts = transactions.of(intent);
        Optional<Mined> mined =
                attempts.stream()
                        .map(attempt -> node.mined(attempt.hash()))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (mined.isPresent()) {
            CrashPoint.hit("bridge.mined");
            broadcaster.released(intent);
            intents.mined(intent.id(), place(mined.get()));
        } else if (intent.nonce() < next) {
            nonces.usedElsewhere(intent, head);
        } else {
            broadcaster.push(intent, attempts, head, !blocked);
        }
    }

    private void confirm(Intent intent, Block head) {
        Place known = intent.mined().orElseThrow();
        Optional<Mined> now = node.mined(known.txHash());
        if (now.isEmpty()) {
            intents.sending(intent.id()); // WHY: a reorg took it out; it is sent again
        } else if (!place(now.get()).equals(known)) {
            intents.mined(intent.id(), place(now.get()));
        } else if (head.number() - known.blockNumber() >= lane.settings().finalityDepth()) {
            finishIfCanonical(intent, now.get(), head);
        }
    }

    /** WHY: a receipt may come from a machine on a branch that the chain has left. */
    private void finishIfCanonical(Intent intent, Mined mined, Block head) {
        Optional<String> canonical = node.block(mined.blockNumber()).map(Block::hash);
        if (canonical.equals(Optional.of(mined.blockHash()))) {
            finish(intent, mined, head);
        } else {
            LOG.warn(
                    "{} {}: its receipt is of block {} and the chain's is {}; waiting",
                    intent.kind(),
                    intent.subject(),
                    mined.blockHash(),
                    canonical.orElse("not there"));
        }
    }

    private void finish(Intent intent, Mined mined, Block head) {
        if (mined.succeeded()) {
            lane.resolution().done(intent, "");
        } else if (lane.resolution().isDoneOnChain(intent, BlockChoice.at(head.number()))) {
            lane.resolution().done(intent, "somebody else did it first");
        } else {
            lane.resolution().refused(intent, reasonOf(intent, mined));
        }
    }

    /** Receipts carry no reason: the call is made again on the state that it met. */
    private String reasonOf(Intent intent, Mined mined) {
        Call call = new Call(signer.address().value(), intent.target(), intent.callData());
        try {
            node.call(call, BlockChoice.at(mined.blockNumber()));
            return "reverted in block " + mined.blockNumber() + ", for a reason that passed";
        } catch (CallRevertedException e) {
            return RevertReason.of(e.data(), String.valueOf(e.getMessage())).text();
        }
    }

    private static Place place(Mined mined) {
        return new Place(mined.txHash(), mined.blockNumber(), mined.blockHash());
    }

    /**
     * Takes up what the chain refused, after somebody removed the reason.
     *
     * @return whether there was such an intent, failed
     */
    public boolean retry(IntentKind kind, String subject) {
        return intents.revive(kind, subject);
    }

    /** Transactions of this key that may still be mined. */
    public long inFlight() {
        return intents.inFlight(signer.address().value());
    }

    /** Raises of a fee, of all time. */
    public long bumps() {
        return transactions.bumps();
    }

    /** Whether a transaction waits with the highest fee allowed. */
    public boolean isHeldAtCap() {
        return broadcaster.isHeldAtCap();
    }

    /** What keeps the key's transactions from being mined. */
    public Optional<String> problem() {
        if (!signing.isEmpty()) {
            return Optional.of(signing);
        }
        if (isHeldAtCap()) {
            return Optional.of("a transaction waits with the highest fee allowed");
        }
        return nonces.problem()
                .or(() ->
                        canPayGas()
                                ? Optional.empty()
                                : Optional.of("the key cannot pay for gas; fund " + address()));
    }

    /** The account that sends. */
    public EvmAddress address() {
        return signer.address();
    }

    /** Whether the key can pay for a large transaction. */
    public boolean canPayGas() {
        BigInteger needed = broadcaster.costOf(LARGE_TRANSACTION_GAS, node.head());
        return node.balance(signer.address().value()).compareTo(needed) >= 0;
    }
}
