package io.opnode.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.testing.TestChain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.web3j.crypto.WalletUtils;

@Tag("anvil")
class OtherChainsTest {
    @TempDir private Path folder;

    private static OtherChains bound(Map<String, Object> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("opnode", OtherChains.class);
    }

    @Test
    @DisplayName("connects a chain by the file its deployment left and an encrypted key")
    void connectsAChainByItsSettings() throws Exception {
        TestChain.Deployed there = TestChain.second().deploy();
        Path password = Files.writeString(folder.resolve("password"), "long enough\n");
        String name =
                WalletUtils.generateWalletFile(
                        "long enough", there.admin().getEcKeyPair(), folder.toFile(), false);
        for (Path secret : List.of(password, folder.resolve(name))) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        }
        Map<String, Object> settings =
                Map.of(
                        "opnode.chains[0].deployment", there.record().toString(),
                        "opnode.chains[0].keystore", folder.resolve(name).toString(),
                        "opnode.chains[0].password-file", password.toString(),
                        "opnode.chains[0].bridge.rpc-url", TestChain.second().url(),
                        "opnode.chains[0].bridge.confirmation-depth", "12");

        ChainConnection connection = bound(settings).connections().getFirst();

        assertThat(connection.contracts().escrow()).isEqualTo(there.contracts().escrow());
        assertThat(connection.contracts().tokens())
                .containsExactly(there.contracts().tokens().getFirst());
        assertThat(connection.signer().address().value())
                .isEqualToIgnoringCase(there.admin().getAddress());
        assertThat(connection.settings().rpcUrl()).isEqualTo(TestChain.second().url());
        assertThat(connection.settings().confirmationDepth()).isEqualTo(12);
    }

    @Test
    @DisplayName("without settings there is the home chain only; a missing file names its setting")
    void namesWhatIsMissing() {
        assertThat(bound(Map.of()).connections()).isEmpty();
        OtherChains wrong =
                bound(
                        Map.of(
                                "opnode.chains[0].deployment", folder.resolve("none").toString(),
                                "opnode.chains[0].keystore", folder.resolve("none").toString(),
                                "opnode.chains[0].bridge.rpc-url", "http://127.0.0.1:1"));
        assertThatThrownBy(wrong::connections)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("opnode.chains[0]: " + folder.resolve("none"));
    }
}
