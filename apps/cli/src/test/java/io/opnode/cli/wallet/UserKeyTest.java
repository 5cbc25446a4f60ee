package io.opnode.cli.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserKeyTest {
    private static final long DEVELOPMENT = 31_337;

    @TempDir Path home;

    private Path file() {
        return home.resolve("keys").resolve("user.key");
    }

    @Test
    void makesOneKeyThatOnlyItsOwnerCanReadAndKeepsIt() throws IOException {
        String address = UserKey.open(home, DEVELOPMENT).address();
        assertThat(address).matches("0x[0-9a-f]{40}");
        assertThat(Files.getPosixFilePermissions(file()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(file().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(UserKey.open(home, DEVELOPMENT).address()).isEqualTo(address);
        assertThat(file().getParent()).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void keepsTheFirstKeyWhenManyCommandsStartAtOnce() {
        Set<String> addresses = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 16)
                .parallel()
                .forEach(i -> addresses.add(UserKey.open(home, DEVELOPMENT).address()));
        assertThat(addresses).hasSize(1);
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws IOException {
        UserKey.open(home, DEVELOPMENT);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        refused("key-readable-by-others");
    }

    @Test
    void refusesAFileThatHoldsNoKeyAndDoesNotReplaceIt() throws IOException {
        UserKey.open(home, DEVELOPMENT);
        Files.writeString(file(), "no key");
        refused("key-unreadable");
        assertThat(file()).hasContent("no key");
    }

    @Test
    void makesNoKeyForAnyOtherChainThanTheDevelopmentChain() {
        assertThatThrownBy(() -> UserKey.open(home, 1))
                .isInstanceOfSatisfying(
                        CliException.class,
                        e -> assertThat(e.code()).isEqualTo("key-for-development-only"));
        assertThat(file()).doesNotExist();
    }

    private void refused(String code) {
        assertThatThrownBy(() -> UserKey.open(home, DEVELOPMENT))
                .isInstanceOfSatisfying(
                        CliException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            assertThat(e.exitCode()).isEqualTo(ExitCode.NOT_SIGNED_IN);
                        });
    }
}
