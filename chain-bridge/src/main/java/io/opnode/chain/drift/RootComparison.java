package io.opnode.chain.drift;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.settlement.Epochs;
import io.opnode.chain.settlement.Epochs.Closed;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.SplitTerms;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Anchors of epochs, the payout root and terms of fees: what the contracts hold beside money. */
public final class RootComparison {
    /** Newest epochs compared; the contracts never change the anchor of an older one. */
    static final int EPOCHS = 50;

    private final ChainNode node;
    private final Contracts contracts;
    private final Epochs epochs;

    public RootComparison(ChainNode node, Contracts contracts, Epochs epochs) {
        this.node = node;
        this.contracts = contracts;
        this.epochs = epochs;
    }

    /** Compares at a block. */
    List<Row> at(long block) {
        List<Closed> known = epochs.newest(EPOCHS);
        long unknown = known.isEmpty() ? 1 : known.getFirst().epochId() + 1;
        List<Call> questions = new ArrayList<>();
        questions.add(ask(contracts.escrow(), EscrowCalls.feeTerms()));
        questions.add(ask(contracts.payouts(), EscrowCalls.payoutRoot()));
        questions.add(ask(contracts.registry(), EscrowCalls.anchorOf(unknown)));
        for (Closed epoch : known) {
            questions.add(ask(contracts.registry(), EscrowCalls.anchorOf(epoch.epochId())));
        }
        List<String> answers = node.calls(questions, BlockChoice.at(block));
        List<Row> rows = new ArrayList<>(fees(answers.get(0)));
        rows.add(payouts(Bytes32.fromHex(answers.get(1)), known));
        rows.add(
                new Row(
                        "anchor of epoch " + unknown + ", not closed here",
                        EscrowCalls.uint(answers.get(2)),
                        BigInteger.ZERO));
        for (int i = 0; i < known.size(); i++) {
            anchor(known.get(i), Bytes32.fromHex(answers.get(3 + i))).ifPresent(rows::add);
        }
        return rows;
    }

    /** Nothing while an epoch is closed here and not settled yet. */
    private static Optional<Row> anchor(Closed epoch, Bytes32 anchor) {
        if (anchor.equals(Bytes32.ZERO)) {
            return Optional.empty();
        }
        Bytes32 ours = epoch.roots().anchoredAt(EpochRoots.settledAt(anchor));
        return Optional.of(
                new Row("anchor of epoch " + epoch.epochId(), number(anchor), number(ours)));
    }

    /** The root that is served is one of ours, of whichever epoch is past its dispute window. */
    private Row payouts(Bytes32 served, List<Closed> known) {
        boolean isOurs = served.equals(Bytes32.ZERO) || epochs.hasPayoutRoot(served);
        Bytes32 newest = known.isEmpty() ? Bytes32.ZERO : known.getFirst().roots().payoutRoot();
        return new Row("payout root", number(served), number(isOurs ? served : newest));
    }

    private static BigInteger number(Bytes32 word) {
        return new BigInteger(1, word.bytes());
    }

    private static Call ask(EvmAddress contract, String question) {
        return new Call(contract.value(), contract.value(), question);
    }

    /** The events know the terms by the version of the parameters that prices are made with. */
    private static List<Row> fees(String answer) {
        SplitTerms split = ProtocolParameters.VERSION_1.split();
        List<BigInteger> terms = EscrowCalls.words(answer);
        return List.of(
                new Row(
                        "stakers' part of a charge, in basis points",
                        terms.get(0),
                        BigInteger.valueOf(split.stakers().value())),
                new Row(
                        "treasury's part of a charge, in basis points",
                        terms.get(1),
                        BigInteger.valueOf(split.treasury().value())));
    }
}
