package io.opnode.chain.contract;

import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.wallet.SignedMandate;
import io.opnode.contracts.eip712.MandateSignature;
import io.opnode.contracts.eip712.SignatureRefused;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.contracts.wallet.WalletAddress;
import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.CheckMandate;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.FindWalletAddress;
import io.opnode.domain.chain.MandateCheck;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import java.math.BigInteger;
import java.util.Optional;

/** Answers what other modules ask about the chain. */
public final class ChainAnswers {
    private final ChainNode node;
    private final Contracts contracts;
    private final String rpcUrl;
    private final int finalityDepth;
    private final Optional<EvmAddress> sessionKey;

    public ChainAnswers(
            ChainNode node,
            Contracts contracts,
            String rpcUrl,
            int finalityDepth,
            Optional<EvmAddress> sessionKey) {
        this.node = node;
        this.contracts = contracts;
        this.rpcUrl = rpcUrl;
        this.finalityDepth = finalityDepth;
        this.sessionKey = sessionKey;
    }

    public ChainView on(FindChain query) {
        long head = node.head().number();
        return new ChainView(
                contracts.chainId(),
                rpcUrl,
                head,
                Math.max(0, head - finalityDepth),
                contracts.byName(),
                contracts.tokens(),
                sessionKey);
    }

    public EvmAddress on(FindWalletAddress query) {
        return walletOf(query.owner());
    }

    private EvmAddress walletOf(EvmAddress owner) {
        return new EvmAddress(
                WalletAddress.of(
                        contracts.walletFactory().value(),
                        contracts.walletImplementation().value(),
                        owner.value()));
    }

    /** The first thing wrong with a mandate; the balance is the chain's newest. */
    public MandateCheck on(CheckMandate query) {
        SpendingMandate terms;
        try {
            terms = SignedMandate.termsOf(query.mandate());
        } catch (IllegalArgumentException e) {
            return problem(
                    new MandateId("0x" + "0".repeat(64)),
                    "mandate-invalid",
                    String.valueOf(e.getMessage()));
        }
        String escrow = contracts.escrow().value();
        MandateId id = new MandateId(terms.digest(contracts.chainId(), escrow).hex());
        EvmAddress wallet = walletOf(query.owner());
        if (!query.mandate().wallet().equals(wallet)) {
            return problem(id, "mandate-wrong-wallet", "The wallet of the owner is " + wallet);
        }
        Optional<EvmAddress> token = contracts.tokenOf(query.mandate().cap().asset());
        if (!token.equals(Optional.of(query.mandate().token()))) {
            return problem(
                    id,
                    "mandate-unknown-asset",
                    query.mandate().cap().asset() + " is held by " + token.orElse(wallet));
        }
        return signatureProblem(query, terms, escrow)
                .map(facts -> problem(id, "mandate-signature-invalid", facts))
                .or(() -> fundsProblem(query, wallet, id))
                .orElseGet(() -> new MandateCheck(id, Optional.empty(), Optional.empty()));
    }

    private Optional<String> signatureProblem(
            CheckMandate query, SpendingMandate terms, String escrow) {
        try {
            MandateSignature signature = MandateSignature.fromHex(query.signature().value());
            String signer = terms.recover(signature, contracts.chainId(), escrow);
            return signer.equals(query.owner().value())
                    ? Optional.empty()
                    : Optional.of("It was signed by " + signer + " or for other terms");
        } catch (SignatureRefused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<MandateCheck> fundsProblem(
            CheckMandate query, EvmAddress wallet, MandateId id) {
        String token = query.mandate().token().value();
        Call lock =
                new Call(
                        token,
                        contracts.escrow().value(),
                        EscrowCalls.lockOf(token, io.opnode.contracts.Bytes32.fromHex(id.value())));
        String answer = node.call(lock, BlockChoice.LATEST);
        if (EscrowCalls.lockStatus(answer) != EscrowCalls.LockStatus.NONE) {
            return Optional.empty(); // its money is locked already: sent again
        }
        Call balance = new Call(token, token, EscrowCalls.balanceOf(wallet.value()));
        BigInteger held = EscrowCalls.uint(node.call(balance, BlockChoice.LATEST));
        BigInteger cap = query.mandate().cap().units();
        return held.compareTo(cap) >= 0
                ? Optional.empty()
                : Optional.of(
                        problem(
                                id,
                                "wallet-insufficient-funds",
                                "The wallet holds %s and the mandate locks %s minor units"
                                        .formatted(held, cap)));
    }

    private static MandateCheck problem(MandateId id, String code, String facts) {
        return new MandateCheck(id, Optional.of(code), Optional.of(facts));
    }
}
