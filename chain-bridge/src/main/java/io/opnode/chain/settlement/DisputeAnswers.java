package io.opnode.chain.settlement;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.DisputeCalls;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.PayoutCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.wallet.Mandates;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.domain.chain.DisputeTerms;
import io.opnode.domain.chain.FindDisputeTerms;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.SpendingMandate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers {@link FindDisputeTerms} by one chain's epochs and contracts. */
public final class DisputeAnswers {
    private final ChainNode node;
    private final Contracts contracts;
    private final SettledJobs jobs;
    private final Epochs epochs;
    private final Mandates mandates;

    public DisputeAnswers(
            ChainNode node,
            Contracts contracts,
            SettledJobs jobs,
            Epochs epochs,
            Mandates mandates) {
        this.node = node;
        this.contracts = contracts;
        this.jobs = jobs;
        this.epochs = epochs;
        this.mandates = mandates;
    }

    /** Empty where the charge is of another chain, or not settled on this one. */
    public Optional<DisputeTerms> on(FindDisputeTerms query) {
        return jobs.epochOf(query.jobId()).flatMap(epochId -> terms(query, epochId));
    }

    private Optional<DisputeTerms> terms(FindDisputeTerms query, long epochId) {
        List<SettledJob> all = jobs.ofEpoch(epochId);
        SettledJob job =
                all.stream()
                        .filter(settled -> settled.jobId().equals(query.jobId()))
                        .findFirst()
                        .orElseThrow();
        List<String> answers =
                node.calls(
                        List.of(
                                ask(contracts.registry(), EscrowCalls.anchorOf(epochId)),
                                ask(contracts.payouts(), PayoutCalls.disputeWindow()),
                                ask(
                                        contracts.disputes(),
                                        DisputeCalls.bondFor(job.token(), job.charge())),
                                ask(contracts.disputes(), DisputeCalls.resolutionTime())),
                        BlockChoice.LATEST);
        EpochRoots roots = epochs.roots(epochId);
        Bytes32 anchor = Bytes32.fromHex(answers.get(0));
        if (!roots.areIn(anchor)) {
            return Optional.empty();
        }
        Instant settledAt = EpochRoots.settledAt(anchor);
        Asset asset = contracts.assetOf(new EvmAddress(job.token())).orElseThrow();
        MerkleTree tree = MerkleTree.of(all.stream().map(one -> one.leaf().hash()).toList());
        return Optional.of(
                new DisputeTerms(
                        contracts.disputes(),
                        epochId,
                        settledAt.plusSeconds(EscrowCalls.uint(answers.get(1)).longValueExact()),
                        new Money(asset, EscrowCalls.uint(answers.get(2))),
                        Duration.ofSeconds(EscrowCalls.uint(answers.get(3)).longValueExact()),
                        new DisputeTerms.Roots(
                                hash(roots.payoutRoot()),
                                hash(roots.receiptsRoot()),
                                hash(roots.logRoot())),
                        receipt(job.leaf(), asset),
                        tree.proof(job.leaf().hash()).stream().map(DisputeAnswers::hash).toList(),
                        mandate(job, asset)));
    }

    private static Call ask(EvmAddress contract, String question) {
        return new Call(contract.value(), contract.value(), question);
    }

    private static DisputeTerms.Receipt receipt(ReceiptLeaf leaf, Asset asset) {
        return new DisputeTerms.Receipt(
                hash(leaf.jobKey()),
                new MandateId(leaf.mandateId().hex()),
                new Money(asset, leaf.charge()),
                new Money(asset, leaf.earned()),
                new EvmAddress(leaf.payee()),
                hash(leaf.contentHash()));
    }

    private SpendingMandate mandate(SettledJob job, Asset asset) {
        var terms = mandates.find(job.mandateId()).orElseThrow().terms();
        return new SpendingMandate(
                new EvmAddress(terms.wallet()),
                new EvmAddress(terms.asset()),
                new Money(asset, terms.cap()),
                Instant.ofEpochSecond(terms.expiry().longValueExact()),
                hash(terms.jobId()),
                hash(terms.node()),
                terms.maxPricePerHour(),
                hash(terms.salt()));
    }

    private static Hash32 hash(Bytes32 word) {
        return new Hash32(word.hex());
    }
}
