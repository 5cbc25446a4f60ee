package io.opnode.contracts.deploy;

import io.opnode.contracts.deploy.DeploymentRecord.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What was deployed before, as far as it is still what its record says. */
final class PriorDeployment {
    /** What was there before, or what the escrow's constructor deploys. */
    private static final Set<String> UNPLANNED =
            Set.of(
                    ContractNames.STABLECOIN,
                    ContractNames.WALLET_FACTORY,
                    ContractNames.WALLET_IMPLEMENTATION);

    private PriorDeployment() {}

    /**
     * The record; an empty one that begins now if there is none.
     *
     * @throws DeploymentFailed if it is of another chain, of other contracts than the plan's, or
     *     the chain lost them
     */
    static DeploymentRecord of(ChainAccount deployer, DeploymentPlan plan, Path file)
            throws IOException, DeploymentFailed {
        String genesis = deployer.genesisHash();
        if (!Files.exists(file)) {
            // A record that was lost said from which block on there are logs: then from the first.
            boolean lost = deployer.hasCode(plan.creations().getFirst().address());
            long startBlock = lost ? 0 : deployer.blockNumber();
            return new DeploymentRecord(deployer.chainId(), genesis, startBlock, Map.of(), false);
        }
        DeploymentRecord known = DeploymentRecord.read(file);
        if (known.chainId() != deployer.chainId() || !known.genesis().equals(genesis)) {
            throw new DeploymentFailed(
                    "%s is of chain %d, %s; this is chain %d, %s: use that chain, or remove the file"
                            .formatted(
                                    file,
                                    known.chainId(),
                                    known.genesis(),
                                    deployer.chainId(),
                                    genesis));
        }
        checkPlanned(plan, known, file);
        for (Map.Entry<String, Deployed> entry : known.contracts().entrySet()) {
            Deployed contract = entry.getValue();
            if (!deployer.deployedAt(contract.address()).equals(contract)) {
                throw new DeploymentFailed(
                        "%s is not at %s any more: restore the chain's state, or remove %s"
                                .formatted(entry.getKey(), contract.address(), file));
            }
        }
        return known;
    }

    /** An address follows from code and arguments: if it is another one, so are they. */
    private static void checkPlanned(DeploymentPlan plan, DeploymentRecord known, Path file)
            throws DeploymentFailed {
        Map<String, String> planned = new HashMap<>();
        plan.creations().forEach(creation -> planned.put(creation.name(), creation.address()));
        for (Map.Entry<String, Deployed> entry : known.contracts().entrySet()) {
            String name = entry.getKey();
            String address = entry.getValue().address();
            if (!UNPLANNED.contains(name) && !address.equals(planned.get(name))) {
                throw new DeploymentFailed(
                        ("%s of %s is at %s, where another version or other terms put it: use those,"
                                        + " or remove the file to deploy anew")
                                .formatted(name, file, address));
            }
        }
    }
}
