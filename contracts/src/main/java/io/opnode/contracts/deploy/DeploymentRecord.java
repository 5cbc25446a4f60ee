package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was deployed so far, on disk after every step, so that an interrupted deployment goes on
 * where it stopped.
 *
 * @param chainId chain
 * @param genesis hash of the chain's first block: two development chains share a chain id
 * @param startBlock block before the first contract
 * @param contracts address and code hash by contract name
 */
record DeploymentRecord(
        long chainId, String genesis, long startBlock, Map<String, Deployed> contracts) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    DeploymentRecord {
        contracts = Map.copyOf(contracts);
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
        Map<String, Deployed> all = new TreeMap<>(contracts);
        all.put(name, deployed);
        return new DeploymentRecord(chainId, genesis, startBlock, all);
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
