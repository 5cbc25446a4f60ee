package io.opnode.chain.settlement;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.PayoutCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.domain.chain.ChainView.Token;
import io.opnode.domain.chain.FindPayouts;
import io.opnode.domain.chain.PayoutView;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers {@link FindPayouts}, with proofs for the root that the contract serves now. */
public final class PayoutAnswers {
    private final ChainNode node;
    private final Contracts contracts;
    private final Entitlements entitlements;
    private final PayoutRoots roots;
    private final PayoutFiles files;
    private volatile Served last = new Served(Bytes32.ZERO, List.of());

    public PayoutAnswers(
            ChainNode node,
            Contracts contracts,
            Entitlements entitlements,
            PayoutRoots roots,
            PayoutFiles files) {
        this.node = node;
        this.contracts = contracts;
        this.entitlements = entitlements;
        this.roots = roots;
        this.files = files;
    }

    /** The served tree; without leaves before the first. */
    private record Served(Bytes32 root, List<PayoutLeaf> leaves) {
        private Optional<PayoutLeaf> leaf(String account, String token) {
            return leaves.stream()
                    .filter(leaf -> leaf.account().equals(account) && leaf.asset().equals(token))
                    .findFirst();
        }

        private List<Hash32> proof(PayoutLeaf leaf) {
            return MerkleTree.of(leaves.stream().map(PayoutLeaf::hash).toList())
                    .proof(leaf.hash())
                    .stream()
                    .map(sibling -> new Hash32(sibling.hex()))
                    .toList();
        }
    }

    /** One row for each asset of the chain, in their order. */
    public List<PayoutView> on(FindPayouts query) {
        String account = query.account().value();
        List<Call> questions = new ArrayList<>();
        questions.add(ask(PayoutCalls.root()));
        for (Token token : contracts.tokens()) {
            questions.add(ask(PayoutCalls.claimed(account, token.address().value())));
        }
        List<String> answers = node.calls(questions, BlockChoice.LATEST);
        Served served = served(Bytes32.fromHex(answers.getFirst()));
        List<PayoutView> views = new ArrayList<>();
        for (int i = 0; i < contracts.tokens().size(); i++) {
            Token token = contracts.tokens().get(i);
            views.add(view(query, token, served, EscrowCalls.uint(answers.get(i + 1))));
        }
        return views;
    }

    private Call ask(String question) {
        return new Call(contracts.payouts().value(), contracts.payouts().value(), question);
    }

    private PayoutView view(FindPayouts query, Token token, Served served, BigInteger claimed) {
        String account = query.account().value();
        Optional<PayoutLeaf> leaf = served.leaf(account, token.address().value());
        return new PayoutView(
                query.account(),
                contracts.payouts(),
                token.address(),
                money(token, entitlements.of(account, token.address().value())),
                money(token, leaf.map(PayoutLeaf::cumulative).orElse(BigInteger.ZERO)),
                money(token, claimed),
                new Hash32(served.root().hex()),
                leaf.map(served::proof).orElse(List.of()));
    }

    private static Money money(Token token, BigInteger units) {
        return new Money(token.asset(), units);
    }

    /**
     * @throws IllegalStateException when the root is none of ours; the drift tells of it too
     */
    private Served served(Bytes32 root) {
        Served known = last;
        if (known.root().equals(root)) {
            return known;
        }
        List<PayoutLeaf> leaves =
                roots.fileOf(root)
                        .map(file -> files.leaves(file, root))
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the served payout root " + root + " is none of ours"));
        Served served = new Served(root, leaves);
        last = served;
        return served;
    }
}
