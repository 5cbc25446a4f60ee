package io.opnode.contracts.deploy;

import io.opnode.contracts.AbiWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Deploys all contracts that a chain needs, wires their roles and hands their administration over,
 * once per chain. Interrupted at any point and run again, it goes on where it stopped. Run again
 * after that, it checks that the contracts are those that were deployed and changes nothing: from
 * then on their administrator decides.
 */
public final class Deployment {
    /** Chains where a stablecoin without worth may be deployed: anvil's, Hardhat's and others'. */
    public static final Set<Long> LOCAL_CHAIN_IDS = Set.of(31_337L, 1337L);

    private final ChainAccount deployer;
    private final DeploymentTerms terms;
    private final Path file;

    /**
     * @param deployer account that deploys; it needs coins for gas
     * @param file where the record of the deployment is kept; {@link ContractAddresses#read} reads
     *     it
     */
    public Deployment(ChainAccount deployer, DeploymentTerms terms, Path file) {
        this.deployer = deployer;
        this.terms = terms;
        this.file = file;
    }

    /**
     * Deploys what is missing and returns where everything is.
     *
     * @throws DeploymentFailed if the chain is another one than the record's, its contracts are not
     *     those of the terms, or a step fails
     */
    public ContractAddresses run() throws DeploymentFailed {
        try {
            DeploymentPlan plan = DeploymentPlan.of(deployer.address(), terms);
            DeploymentRecord known = PriorDeployment.of(deployer, plan, file);
            if (known.finished()) {
                return known.addresses();
            }
            DeploymentRecord deployed = deploy(plan, known);
            RoleWiring wiring = new RoleWiring(terms, deployed.addresses());
            apply(wiring.settings());
            apply(wiring.handover(deployer.address()));
            deployed.asFinished().write(file);
            return deployed.addresses();
        } catch (IOException e) {
            throw new DeploymentFailed(
                    "the chain or " + file + " cannot be reached: " + e.getMessage(), e);
        }
    }

    /**
     * What is not as the terms say on the chain of a finished deployment, one sentence each. After
     * a decision of the administrator this is no fault.
     *
     * @throws DeploymentFailed as {@link #run}, or if the deployment is not finished
     */
    public List<String> differences() throws DeploymentFailed {
        try {
            DeploymentRecord known =
                    PriorDeployment.of(
                            deployer, DeploymentPlan.of(deployer.address(), terms), file);
            RoleWiring wiring = new RoleWiring(terms, known.addresses());
            List<Setting> all =
                    Stream.concat(
                                    wiring.settings().stream(),
                                    wiring.handover(deployer.address()).stream())
                            .toList();
            return notSo(all).stream().map(Setting::what).toList();
        } catch (IOException e) {
            throw new DeploymentFailed("the chain or " + file + " cannot be reached", e);
        }
    }

    private DeploymentRecord deploy(DeploymentPlan plan, DeploymentRecord known)
            throws IOException, DeploymentFailed {
        if (!deployer.hasCode(Create2.PROXY)) {
            throw new DeploymentFailed(
                    "chain %d has no deterministic deployment proxy at %s: deploy it first"
                            .formatted(deployer.chainId(), Create2.PROXY));
        }
        if (terms.stablecoin().isEmpty() && !LOCAL_CHAIN_IDS.contains(deployer.chainId())) {
            throw new DeploymentFailed(
                    "chain %d is not a local one: name its stablecoin in the terms"
                            .formatted(deployer.chainId()));
        }
        known.write(file); // Whoever goes on from here still knows the block it began at.
        List<Call> missing = new ArrayList<>();
        for (Creation creation : plan.creations()) {
            if (!deployer.hasCode(creation.address())) {
                missing.add(creation.call());
            }
        }
        deployer.sendAll(missing, terms.confirmations());
        DeploymentRecord all = known;
        for (Creation creation : plan.creations()) {
            all = with(all, creation.name(), creation.address());
        }
        all = withUnplanned(all);
        all.write(file);
        return all;
    }

    /** The stablecoin that was there before, and what the escrow's constructor deployed. */
    private DeploymentRecord withUnplanned(DeploymentRecord planned)
            throws IOException, DeploymentFailed {
        DeploymentRecord all = planned;
        if (terms.stablecoin().isPresent()) {
            all = with(all, ContractNames.STABLECOIN, terms.stablecoin().get());
        }
        String escrow = all.find(ContractNames.JOB_ESCROW).orElseThrow();
        String factory = address(escrow, "FACTORY");
        all = with(all, ContractNames.WALLET_FACTORY, factory);
        return with(all, ContractNames.WALLET_IMPLEMENTATION, address(factory, "IMPLEMENTATION"));
    }

    private DeploymentRecord with(DeploymentRecord known, String name, String address)
            throws IOException, DeploymentFailed {
        if (!deployer.hasCode(address)) {
            throw new DeploymentFailed(
                    "%s is not at %s: its transaction failed, or is not mined yet; run again"
                            .formatted(name, address));
        }
        return known.with(name, deployer.deployedAt(address));
    }

    private void apply(List<Setting> settings) throws IOException, DeploymentFailed {
        deployer.sendAll(
                notSo(settings).stream().map(Setting::order).toList(), terms.confirmations());
        List<Setting> left = notSo(settings);
        if (!left.isEmpty()) {
            throw new DeploymentFailed(
                    "%s could not make it so: %s"
                            .formatted(
                                    deployer.address(), left.stream().map(Setting::what).toList()));
        }
    }

    private List<Setting> notSo(List<Setting> settings) throws IOException {
        List<Setting> left = new ArrayList<>();
        for (Setting setting : settings) {
            if (!setting.isSo(deployer)) {
                left.add(setting);
            }
        }
        return left;
    }

    private String address(String contract, String function) throws IOException, DeploymentFailed {
        String word =
                deployer.ask(Call.of(contract, function))
                        .orElseThrow(() -> new DeploymentFailed(contract + " has no " + function));
        return AbiWords.checkAddress(function, "0x" + word.substring(word.length() - 40));
    }
}
