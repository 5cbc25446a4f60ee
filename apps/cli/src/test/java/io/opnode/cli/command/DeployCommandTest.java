package io.opnode.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.CliMain;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.devnet.Anvil;
import io.opnode.contracts.devnet.AnvilBinary;
import io.opnode.contracts.devnet.AnvilSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Keys;
import org.web3j.crypto.WalletUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Needs anvil. */
@Tag("anvil")
class DeployCommandTest {
    private static final String SETTLER = "0x" + "5e".repeat(20);

    @TempDir private Path folder;
    private Credentials deployer;
    private Path keystore;
    private Path password;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void makeAKey() throws Exception {
        deployer = Credentials.create(Keys.createEcKeyPair());
        password = Files.writeString(folder.resolve("password"), "long enough\n");
        keystore =
                folder.resolve(
                        WalletUtils.generateWalletFile(
                                "long enough", deployer.getEcKeyPair(), folder.toFile(), false));
        for (Path secret : List.of(password, keystore)) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Result deploy(String rpcUrl, String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "deploy",
                                "--rpc-url",
                                rpcUrl,
                                "--keystore",
                                keystore.toString(),
                                "--password-file",
                                password.toString(),
                                "--confirmations",
                                "0",
                                "--record",
                                folder.resolve("deployment.json").toString()));
        args.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CliMain.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Result(code, out.toString(), err.toString());
    }

    @Test
    @DisplayName("deploys once: the second run finds everything and changes nothing")
    void deploysOnce() throws Exception {
        Path binary = AnvilBinary.locate(Path.of("..", "..", "contracts"));
        try (Anvil chain = Anvil.start(AnvilSettings.of(binary, folder.resolve("chain")))) {
            String url = chain.endpoint().toString();
            chain.fund(deployer.getAddress(), BigInteger.TEN.pow(20));

            Result first = deploy(url, "--settler", SETTLER, "-o", "json");
            Result second = deploy(url, "--settler", SETTLER, "-o", "json");

            assertThat(first.code()).as(first.err()).isZero();
            assertThat(second.out()).isEqualTo(first.out());
            JsonNode json = JsonMapper.builder().build().readTree(first.out());
            ContractAddresses at = ContractAddresses.read(folder.resolve("deployment.json"));
            assertThat(json.at("/contracts/JobEscrow").asString()).isEqualTo(at.jobEscrow());
            assertThat(json.at("/contracts/Timelock").asString()).startsWith("0x");
            assertThat(json.at("/differences")).isEmpty();
        }
    }

    @Test
    @DisplayName("says what is wrong and what to do, before anything is sent")
    void saysWhatIsWrong() {
        Result nobody = deploy("http://127.0.0.1:9", "--settler", SETTLER);
        assertThat(nobody.code()).isEqualTo(8);
        assertThat(nobody.err()).contains("did not answer", "Check --rpc-url");

        Result badSettler = deploy("http://127.0.0.1:9", "--settler", "me");
        assertThat(badSettler.code()).isEqualTo(2);
        assertThat(badSettler.err()).contains("settler", "opnode deploy --help");

        keystore = folder.resolve("none");
        Result noKey = deploy("http://127.0.0.1:9", "--settler", SETTLER);
        assertThat(noKey.code()).isEqualTo(2);
        assertThat(noKey.err()).contains("The key cannot be opened");
    }
}
