package io.opnode.contracts.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Keys;
import org.web3j.crypto.WalletUtils;

class KeystoreFileTest {
    @TempDir Path home;
    private Credentials key;
    private Path keystore;
    private Path password;

    @BeforeEach
    void writeKeystore() throws Exception {
        key = Credentials.create(Keys.createEcKeyPair());
        String name =
                WalletUtils.generateWalletFile(
                        "open sesame", key.getEcKeyPair(), home.toFile(), false);
        keystore = ownerOnly(home.resolve(name));
        password = ownerOnly(Files.writeString(home.resolve("password"), "open sesame\n"));
    }

    private static Path ownerOnly(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void opensAKeyWithItsPasswordFile() throws Exception {
        assertThat(KeystoreFile.open(keystore, Optional.of(password))).isEqualTo(key);
    }

    @Test
    @DisplayName("A26: neither key nor password stands in a message")
    void namesTheFileAndNoSecretWhenThePasswordIsWrong() throws Exception {
        Files.writeString(password, "wrong words");
        assertThatThrownBy(() -> KeystoreFile.open(keystore, Optional.of(password)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the password does not open it")
                .hasMessageNotContaining("wrong words");
    }

    @Test
    void refusesFilesThatOthersMayRead() throws Exception {
        Files.setPosixFilePermissions(keystore, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeystoreFile.open(keystore, Optional.of(password)))
                .hasMessageContaining("run chmod 600 on it");
    }
}
