package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opnode.cli.api.ApiClient;
import io.opnode.contracts.deploy.ChainAccount;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.Deployment;
import io.opnode.contracts.deploy.DeploymentTerms;
import io.opnode.contracts.devnet.Anvil;
import io.opnode.contracts.devnet.AnvilBinary;
import io.opnode.contracts.devnet.AnvilSettings;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Keys;
import org.web3j.crypto.WalletUtils;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.http.HttpService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform whose home chain is not the embedded one. Needs anvil. */
@Tag("anvil")
class OwnChainTest {
    private static final BigInteger GAS_MONEY = BigInteger.TEN.pow(20);
    private static final String PASSWORD = "of the test";

    @TempDir private Path folder = Path.of("");

    @Test
    void settlesOnTheChainThatTheSettingsName() throws Exception {
        Path contracts = Path.of(System.getProperty("user.dir")).resolve("../../contracts");
        try (Anvil anvil =
                Anvil.start(
                        AnvilSettings.of(AnvilBinary.locate(contracts), folder.resolve("chain")))) {
            Credentials key = Credentials.create(Keys.createEcKeyPair());
            anvil.fund(key.getAddress(), GAS_MONEY);
            Path record = folder.resolve("deployment.json");
            ContractAddresses deployed = deployed(anvil, key, record);
            LauncherProcess launcher =
                    start(
                            Map.of(
                                    "opnode.chain.deployment", record.toString(),
                                    "opnode.chain.rpc-url", anvil.endpoint().toString(),
                                    "opnode.chain.signer.keystore", keystore(key).toString(),
                                    "opnode.chain.signer.password-file", password().toString()),
                            "--no-worker");
            try {
                JsonNode chain = api(launcher).get("/api/v1/chain");
                assertThat(chain.path("rpcUrl").asString()).isEqualTo(anvil.endpoint().toString());
                assertThat(chain.path("contracts").path("JobEscrow").asString())
                        .isEqualTo(deployed.jobEscrow());
                assertThat(Files.list(folder.resolve("home")))
                        .noneMatch(path -> path.endsWith("chain"));
            } finally {
                launcher.askToStop();
                launcher.exitCode();
            }
        }
    }

    private static ContractAddresses deployed(Anvil anvil, Credentials key, Path record)
            throws Exception {
        Web3j web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
        try {
            return new Deployment(
                            new ChainAccount(web3j, key),
                            DeploymentTerms.of(key.getAddress()),
                            record)
                    .run();
        } finally {
            web3j.shutdown();
        }
    }

    private Path keystore(Credentials key) throws Exception {
        Path file =
                folder.resolve(
                        WalletUtils.generateWalletFile(
                                PASSWORD, key.getEcKeyPair(), folder.toFile(), false));
        return privately(file);
    }

    private Path password() throws Exception {
        return privately(Files.writeString(folder.resolve("password"), PASSWORD));
    }

    private static Path privately(Path file) throws Exception {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private ApiClient api(LauncherProcess launcher) throws Exception {
        Path endpoint = folder.resolve("home").resolve("endpoint.json");
        await("the platform is ready")
                .atMost(Platform.START_LIMIT)
                .until(() -> {
                    assertThat(launcher.isAlive()).as(launcher.said()).isTrue();
                    return Files.exists(endpoint);
                });
        JsonNode place = JsonMapper.builder().build().readTree(Files.readString(endpoint));
        return new ApiClient(
                URI.create(place.path("api").asString()),
                Files.readString(folder.resolve("home").resolve("api-token")).strip());
    }

    @Test
    void aChainWithoutItsNodeIsSaidInOneLine() {
        refused(start(Map.of("opnode.chain.deployment", "chain.json")), "opnode.chain.rpc-url=URL");
    }

    @Test
    void aWorkerThatNobodyEarnsFromIsSaidInOneLine() {
        refused(
                start(
                        Map.of(
                                "opnode.chain.deployment", "chain.json",
                                "opnode.chain.rpc-url", "http://127.0.0.1:1")),
                "--worker-option --operator");
    }

    @Test
    @DisplayName("F10: a deployment that cannot be read stops the start in one line")
    void aMissingDeploymentIsSaidInOneLine() {
        refused(
                start(
                        Map.of(
                                "opnode.chain.deployment", "nowhere.json",
                                "opnode.chain.rpc-url", "http://127.0.0.1:1"),
                        "--no-worker"),
                "nowhere.json");
    }

    private LauncherProcess start(Map<String, String> settings, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("--home", folder.resolve("home").toString(), "--port", "0"));
        settings.forEach((name, value) -> arguments.addAll(List.of("--set", name + "=" + value)));
        arguments.addAll(List.of(more));
        return LauncherProcess.start(folder.resolve("log"), arguments.toArray(String[]::new));
    }

    private static void refused(LauncherProcess launcher, String wayOut) {
        assertThat(launcher.exitCode()).as(launcher.said()).isEqualTo(1);
        assertThat(launcher.complaints()).singleElement().asString().contains(wayOut);
    }
}
