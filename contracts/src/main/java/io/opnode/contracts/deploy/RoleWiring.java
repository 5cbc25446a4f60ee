package io.opnode.contracts.deploy;

import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.ReceiptRegistry;
import java.io.IOException;
import java.math.BigInteger;
import org.web3j.protocol.core.RemoteFunctionCall;
import org.web3j.protocol.core.methods.response.TransactionReceipt;
import org.web3j.tx.TransactionManager;
import org.web3j.tx.gas.ContractGasProvider;

/** Who may do what on the contracts, and on which terms. */
final class RoleWiring {
    private final ChainAccount admin;
    private final DeploymentTerms terms;

    RoleWiring(ChainAccount admin, DeploymentTerms terms) {
        this.admin = admin;
        this.terms = terms;
    }

    /**
     * Grants what is missing: the escrow posts payouts and anchors receipts, the settler settles,
     * and new mandates have the terms.
     */
    void apply(ContractAddresses to) throws IOException, DeploymentFailed {
        TransactionManager send = admin.transactions();
        ContractGasProvider gas = admin.gas();
        Payouts payouts = Payouts.load(to.payouts(), admin.web3j(), send, gas);
        byte[] poster = call(payouts.POSTER_ROLE());
        if (!call(payouts.hasRole(poster, to.jobEscrow()))) {
            transact(payouts.grantRole(poster, to.jobEscrow()));
        }
        ReceiptRegistry registry =
                ReceiptRegistry.load(to.receiptRegistry(), admin.web3j(), send, gas);
        byte[] anchor = call(registry.ANCHOR_ROLE());
        if (!call(registry.hasRole(anchor, to.jobEscrow()))) {
            transact(registry.grantRole(anchor, to.jobEscrow()));
        }
        JobEscrow escrow = JobEscrow.load(to.jobEscrow(), admin.web3j(), send, gas);
        byte[] settler = call(escrow.SETTLER_ROLE());
        if (!call(escrow.hasRole(settler, terms.settler()))) {
            transact(escrow.grantRole(settler, terms.settler()));
        }
        var current = call(escrow.feeTerms());
        if (current.component1().intValueExact() != terms.stakerBps()
                || current.component2().intValueExact() != terms.treasuryBps()) {
            transact(
                    escrow.setFeeTerms(
                            BigInteger.valueOf(terms.stakerBps()),
                            BigInteger.valueOf(terms.treasuryBps())));
        }
    }

    static <T> T call(RemoteFunctionCall<T> function) throws IOException, DeploymentFailed {
        try {
            return function.send();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new DeploymentFailed("a contract does not answer: " + e.getMessage(), e);
        }
    }

    private static void transact(RemoteFunctionCall<TransactionReceipt> function)
            throws IOException, DeploymentFailed {
        if (!call(function).isStatusOK()) {
            throw new DeploymentFailed("a role or term could not be set: the transaction failed");
        }
    }
}
