package io.opnode.contracts.deploy;

import io.opnode.contracts.bindings.CloudWalletFactory;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.OpNodeToken;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.deploy.DeploymentRecord.Deployed;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.RemoteCall;
import org.web3j.tx.Contract;
import org.web3j.tx.TransactionManager;
import org.web3j.tx.gas.ContractGasProvider;
import org.web3j.utils.Numeric;

/**
 * Deploys all contracts and wires their roles, once per chain. Run again, it deploys what is
 * missing, checks that the code on the chain is what it deployed, and changes nothing else.
 */
public final class Deployment {
    private final ChainAccount admin;
    private final DeploymentTerms terms;
    private final Path file;

    /**
     * @param admin account that deploys and becomes administrator; it needs coins for gas
     * @param file where the record of the deployment is kept
     */
    public Deployment(ChainAccount admin, DeploymentTerms terms, Path file) {
        this.admin = admin;
        this.terms = terms;
        this.file = file;
    }

    /** How a contract is sent to the chain. */
    @FunctionalInterface
    private interface Creation {
        RemoteCall<? extends Contract> of(
                Web3j web3j, TransactionManager transactions, ContractGasProvider gas);
    }

    /**
     * Deploys what is missing and returns where everything is.
     *
     * @throws DeploymentFailed if the chain is another one than the record's, or a step fails
     */
    public ContractAddresses run() throws DeploymentFailed {
        try {
            DeploymentRecord deployed = deployAll(open());
            ContractAddresses addresses = addresses(deployed);
            new RoleWiring(admin, terms).apply(addresses);
            return addresses;
        } catch (IOException e) {
            throw new DeploymentFailed("the chain or " + file + " cannot be reached", e);
        }
    }

    private DeploymentRecord open() throws IOException, DeploymentFailed {
        String genesis = admin.genesisHash();
        if (!Files.exists(file)) {
            return new DeploymentRecord(admin.chainId(), genesis, admin.blockNumber(), Map.of());
        }
        DeploymentRecord known = DeploymentRecord.read(file);
        if (known.chainId() != admin.chainId() || !known.genesis().equals(genesis)) {
            throw new DeploymentFailed(
                    "%s is of chain %d, %s; this is chain %d, %s: use that chain, or remove the file"
                            .formatted(
                                    file,
                                    known.chainId(),
                                    known.genesis(),
                                    admin.chainId(),
                                    genesis));
        }
        for (Map.Entry<String, Deployed> entry : known.contracts().entrySet()) {
            Deployed contract = entry.getValue();
            if (!onChain(contract.address()).equals(contract)) {
                throw new DeploymentFailed(
                        "%s is not at %s any more: restore the chain's state, or remove %s"
                                .formatted(entry.getKey(), contract.address(), file));
            }
        }
        return known;
    }

    private DeploymentRecord deployAll(DeploymentRecord known)
            throws IOException, DeploymentFailed {
        DeploymentRecord all = known;
        all = step(all, "opNodeToken", (w, t, g) -> OpNodeToken.deploy(w, t, g, admin.address()));
        all = step(all, "stablecoin", TestStablecoin::deploy);
        all = step(all, "payouts", (w, t, g) -> Payouts.deploy(w, t, g, admin.address()));
        all =
                step(
                        all,
                        "receiptRegistry",
                        (w, t, g) -> ReceiptRegistry.deploy(w, t, g, admin.address()));
        String payouts = addressOf(all, "payouts");
        String registry = addressOf(all, "receiptRegistry");
        return step(
                all,
                "jobEscrow",
                (w, t, g) ->
                        JobEscrow.deploy(
                                w,
                                t,
                                g,
                                admin.address(),
                                payouts,
                                registry,
                                seconds(terms.settlementGrace()),
                                seconds(terms.closeNotice())));
    }

    private DeploymentRecord step(DeploymentRecord known, String name, Creation creation)
            throws IOException, DeploymentFailed {
        if (known.contracts().containsKey(name)) {
            return known;
        }
        try {
            Contract contract =
                    creation.of(admin.web3j(), admin.transactions(), admin.gas()).send();
            DeploymentRecord next = known.with(name, onChain(contract.getContractAddress()));
            next.write(file);
            return next;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new DeploymentFailed("cannot deploy " + name + ": " + e.getMessage(), e);
        }
    }

    private Deployed onChain(String address) throws IOException {
        return Deployed.of(address, Numeric.hexStringToByteArray(admin.code(address)));
    }

    private static String addressOf(DeploymentRecord deployed, String name) {
        Deployed contract = deployed.contracts().get(name);
        if (contract == null) {
            throw new IllegalStateException(name + " is not deployed");
        }
        return contract.address();
    }

    private ContractAddresses addresses(DeploymentRecord deployed)
            throws IOException, DeploymentFailed {
        String escrow = addressOf(deployed, "jobEscrow");
        TransactionManager transactions = admin.transactions();
        ContractGasProvider gas = admin.gas();
        String factory =
                RoleWiring.call(JobEscrow.load(escrow, admin.web3j(), transactions, gas).FACTORY());
        String implementation =
                RoleWiring.call(
                        CloudWalletFactory.load(factory, admin.web3j(), transactions, gas)
                                .IMPLEMENTATION());
        return new ContractAddresses(
                deployed.chainId(),
                deployed.startBlock(),
                addressOf(deployed, "opNodeToken"),
                addressOf(deployed, "stablecoin"),
                addressOf(deployed, "payouts"),
                addressOf(deployed, "receiptRegistry"),
                escrow,
                factory,
                implementation);
    }

    private static BigInteger seconds(Duration period) {
        return BigInteger.valueOf(period.toSeconds());
    }
}
