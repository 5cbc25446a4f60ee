package io.opnode.chain.receipt;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.outbound.Intent;
import io.opnode.chain.outbound.Intent.Place;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.Intents;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.outbox.OutgoingCommand;
import io.opnode.chain.receipt.ReceiptProver.EpochProof;
import io.opnode.chain.settlement.Epochs;
import io.opnode.chain.settlement.Epochs.Unproven;
import io.opnode.chain.settlement.SettledJob;
import io.opnode.chain.settlement.SettledJobs;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.proof.ProofBundle;
import io.opnode.contracts.proof.ProofRejected;
import io.opnode.contracts.proof.ReceiptAnchor;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.job.JobCommand.RecordAnchor;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.receipt.Anchor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.web3j.abi.EventEncoder;

/** Proves the receipts of final epochs and tells each job where its receipt is anchored. */
public final class AnchorWriter {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorWriter.class);
    private static final String EPOCH_ANCHORED =
            EventEncoder.encode(ReceiptRegistry.EPOCHANCHORED_EVENT);

    /** The tables that an anchor is made of. */
    public record Tables(SettledJobs jobs, Epochs epochs, Intents intents, CommandOutbox outbox) {}

    private final Tables tables;
    private final ChainNode node;
    private final Contracts contracts;
    private final ContentStore content;
    private final TransactionTemplate inTransaction;
    private final int finalityDepth;
    private final ReceiptProver prover;

    public AnchorWriter(
            Tables tables,
            ChainNode node,
            Contracts contracts,
            ContentStore content,
            TransactionTemplate inTransaction,
            int finalityDepth) {
        this.tables = tables;
        this.node = node;
        this.contracts = contracts;
        this.content = content;
        this.inTransaction = inTransaction;
        this.finalityDepth = finalityDepth;
        this.prover = new ReceiptProver(node, contracts);
    }

    /**
     * Proves every epoch that became final.
     *
     * @return how many
     */
    public int step() {
        List<Unproven> epochs = tables.epochs().unproven();
        for (Unproven epoch : epochs) {
            try {
                anchor(epoch);
            } catch (ProofRejected e) {
                throw new IllegalStateException(
                        "epoch " + epoch.epochId() + ": the node proves something else", e);
            }
        }
        return epochs.size();
    }

    private void anchor(Unproven epoch) throws ProofRejected {
        Place settled = placeOf(epoch.epochId());
        long finalBlock = node.head().number() - finalityDepth;
        EpochProof proof = prover.prove(epoch.epochId(), epoch.roots(), settled, finalBlock);
        List<SettledJob> jobs = tables.jobs().ofEpoch(epoch.epochId());
        MerkleTree tree = MerkleTree.of(jobs.stream().map(job -> job.leaf().hash()).toList());
        List<OutgoingCommand> commands = new ArrayList<>();
        for (SettledJob job : jobs) {
            commands.add(command(job, proof, tree, settled));
        }
        CrashPoint.hit("bridge.proof-stored");
        inTransaction.executeWithoutResult(status -> {
            commands.forEach(tables.outbox()::add);
            tables.epochs().anchored(epoch.epochId());
        });
        LOG.info("epoch {} anchored in {}", epoch.epochId(), settled.txHash());
    }

    private OutgoingCommand command(
            SettledJob job, EpochProof proof, MerkleTree tree, Place settled) throws ProofRejected {
        ProofBundle bundle =
                new ProofBundle(
                        contracts.chainId(),
                        settled.txHash(),
                        job.leaf(),
                        new ReceiptAnchor(
                                BigInteger.valueOf(proof.epochId()),
                                tree.proof(job.leaf().hash()),
                                proof.roots().payoutRoot(),
                                proof.roots().logRoot(),
                                proof.storage(),
                                proof.header()));
        Cid cid = content.putBlock(Cid.Codec.RAW, CanonicalJson.bytes(bundle.toCanonical()));
        content.pin(cid);
        Anchor anchor =
                new Anchor(
                        contracts.chainId(),
                        proof.epochId(),
                        new TxHash(settled.txHash()),
                        proof.header().number().longValueExact(),
                        new BlockHash(proof.header().hash().hex()),
                        new Hash32(proof.roots().receiptsRoot().hex()),
                        cid);
        return new OutgoingCommand(
                "anchor:" + job.jobId(),
                job.jobId().value(),
                new RecordAnchor(job.jobId(), anchor),
                job.correlation(),
                Optional.empty());
    }

    /** Where the epoch was settled; by the registry's log when it was not by a known attempt. */
    private Place placeOf(long epochId) {
        Optional<Place> known =
                tables.intents()
                        .find(IntentKind.SETTLE_EPOCH, Long.toString(epochId))
                        .flatMap(Intent::mined);
        if (known.isPresent()) {
            return known.get();
        }
        String topic = "0x%064x".formatted(epochId);
        List<List<String>> topics = List.of(List.of(EPOCH_ANCHORED), List.of(topic));
        List<String> registry = List.of(contracts.registry().value());
        return node.logs(contracts.startBlock(), node.head().number(), registry, topics).stream()
                .findFirst()
                .map(log -> new Place(log.txHash(), log.blockNumber(), log.blockHash()))
                .orElseThrow(() -> new IllegalStateException("no log of settled epoch " + epochId));
    }
}
