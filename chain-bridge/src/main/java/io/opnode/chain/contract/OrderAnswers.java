package io.opnode.chain.contract;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.JobOrder;
import io.opnode.contracts.eip712.LowBalanceRule;
import io.opnode.contracts.eip712.MandateSignature;
import io.opnode.contracts.eip712.SignatureRefused;
import io.opnode.contracts.eip712.WalletOrder;
import io.opnode.domain.chain.CheckOrder;
import io.opnode.domain.chain.OrderCheck;
import io.opnode.domain.chain.WalletOrder.PayForJob;
import io.opnode.domain.chain.WalletOrder.WatchBalance;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.Wallet;
import java.math.BigInteger;
import java.util.Optional;

/** Says whether an owner signed an order for a wallet. */
public final class OrderAnswers {
    private final Contracts contracts;

    public OrderAnswers(Contracts contracts) {
        this.contracts = contracts;
    }

    public OrderCheck on(CheckOrder query) {
        Optional<EvmAddress> token = contracts.tokenOf(query.order().asset());
        if (token.isEmpty()) {
            return new OrderCheck(Optional.of("No contract holds " + query.order().asset() + "."));
        }
        try {
            MandateSignature signature = MandateSignature.fromHex(query.signature().value());
            String signer =
                    termsOf(query.order(), token.get().value())
                            .recover(signature, contracts.chainId());
            return new OrderCheck(
                    signer.equals(query.owner().value())
                            ? Optional.empty()
                            : Optional.of(
                                    "The order was signed by "
                                            + signer
                                            + " or says something else, and the wallet is of "
                                            + query.owner()
                                            + "."));
        } catch (SignatureRefused | IllegalArgumentException e) {
            return new OrderCheck(Optional.of("The order cannot be read: " + e.getMessage() + "."));
        }
    }

    private static WalletOrder termsOf(io.opnode.domain.chain.WalletOrder order, String token) {
        return switch (order) {
            case PayForJob job ->
                    new JobOrder(
                            job.wallet().value(),
                            token,
                            job.reservation().units(),
                            Bytes32.fromHex(Wallet.jobKey(job.jobId()).value()));
            case WatchBalance watch -> {
                Optional<AutoTopUp> topUp = watch.rule().flatMap(rule -> rule.topUp());
                yield new LowBalanceRule(
                        watch.wallet().value(),
                        token,
                        watch.rule().map(rule -> rule.threshold().units()).orElse(BigInteger.ZERO),
                        topUp.map(t -> t.amount().units()).orElse(BigInteger.ZERO),
                        topUp.map(t -> t.spender().value()).orElse(LowBalanceRule.NOBODY),
                        BigInteger.valueOf(watch.issuedAt().toEpochMilli()));
            }
        };
    }
}
