package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was deployed so far, on disk, so that an interrupted deployment goes on where it stopped. A
 * finished one is the file in which others find the addresses.
 *
 * @param chainId chain
 * @param genesis hash of the chain's first block: two development chains share a chain id
 * @param startBlock block before the first contract
 * @param contracts address and code hash by contract name
 * @param finished whether all contracts are there and wired
 */
record DeploymentRecord(
        long chainId,
        String genesis,
        long startBlock,
        Map<String, Deployed> contracts,
        boolean finished) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    DeploymentRecord {
        contracts = Collections.unmodifiableMap(new TreeMap<>(contracts));
    }

    /** One contract on the chain. */
    record Deployed(String address, String codeHash) {
        static Deployed of(String address, byte[] code) {
            return new Deployed(address, Bytes32.keccak(code).hex());
        }
    }

    static DeploymentRecord read(Path file) throws DeploymentFailed {
        try {
            return JSON.readValue(Files.readAllBytes(file), DeploymentRecord.class);
        } catch (IOException | JacksonException | NullPointerException e) {
            throw new DeploymentFailed(file + " is unreadable: restore it, or remove it", e);
        }
    }

    DeploymentRecord with(String name, Deployed deployed) {
        Map<String, Deployed> all = new HashMap<>(contracts);
        all.put(name, deployed);
        return new DeploymentRecord(chainId, genesis, startBlock, all, finished);
    }

    DeploymentRecord asFinished() {
        return new DeploymentRecord(chainId, genesis, startBlock, contracts, true);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(contracts.get(name)).map(Deployed::address);
    }

    /** All addresses. */
    ContractAddresses addresses() throws DeploymentFailed {
        return new ContractAddresses(
                chainId,
                startBlock,
                at(ContractNames.STABLECOIN),
                at(ContractNames.PAYOUTS),
                at(ContractNames.RECEIPT_REGISTRY),
                at(ContractNames.JOB_ESCROW),
                at(ContractNames.DISPUTES),
                at(ContractNames.WALLET_FACTORY),
                at(ContractNames.WALLET_IMPLEMENTATION),
                find(ContractNames.STAKING).isPresent() ? Optional.of(home()) : Optional.empty());
    }

    private HomeAddresses home() throws DeploymentFailed {
        return new HomeAddresses(
                at(ContractNames.OPNODE_TOKEN),
                at(ContractNames.STAKING),
                at(ContractNames.REVENUE_SHARE),
                at(ContractNames.TIMELOCK),
                at(ContractNames.GOVERNOR),
                at(ContractNames.PROTOCOL_PARAMETERS),
                at(ContractNames.ADDRESS_REGISTRY),
                at(ContractNames.GPU_DEED));
    }

    private String at(String name) throws DeploymentFailed {
        return find(name)
                .orElseThrow(() ->
                        new DeploymentFailed(name + " is not deployed: run the deployment again"));
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "contracts", ".new");
        Files.write(fresh, JSON.writeValueAsBytes(this));
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
