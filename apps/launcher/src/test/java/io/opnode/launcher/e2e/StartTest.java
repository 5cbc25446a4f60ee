package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a launcher from starting is said in one line, and nothing stays running. */
@Tag("docker")
@ExtendWith(SharedPlatform.class)
class StartTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aTakenPortIsSaidInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            LauncherProcess launcher = start(folder.resolve("home"), port);
            assertRefused(launcher, "Port " + port + " on 127.0.0.1 is taken", "--port");
        }
        assertThat(Remains.processesOn(folder)).isEmpty();
    }

    @Test
    void aHomeThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        LauncherProcess launcher = start(file.resolve("home"), "0");
        assertRefused(launcher, "cannot be written", "--home");
        assertThat(Remains.processesOn(folder)).isEmpty();
    }

    @Test
    void aSecondLauncherOnAHomeIsRefusedAndTheFirstGoesOn(Platform first) {
        LauncherProcess second = start(first.home(), "0");
        assertRefused(second, "Another OpNode runs on " + first.home(), "--home");
        assertThat(first.api().get("/api/v1/providers").path("items")).isNotEmpty();
        assertThat(first.worker()).isPresent();
    }

    @Test
    void aSettingWithoutAValueIsSaidInOneLine() {
        LauncherProcess launcher =
                LauncherProcess.start(
                        folder.resolve("log"),
                        "--home",
                        folder.resolve("home").toString(),
                        "--port",
                        "0",
                        "--set",
                        "nonsense");
        assertRefused(launcher, "--set nonsense", "NAME=VALUE");
        assertThat(Remains.processesOn(folder)).isEmpty();
    }

    @Test
    @DisplayName("A26: secrets of the home can be read by its owner only, and are not logged")
    void secretsStayPrivate(Platform platform) throws IOException {
        String token = platform.token();
        assertThat(Files.getPosixFilePermissions(platform.home().resolve("api-token"))).hasSize(2);
        assertThat(Files.getPosixFilePermissions(platform.home())).hasSize(3);
        assertThat(platform.log()).doesNotContain(token);
        assertThat(Files.readString(platform.home().resolve("logs").resolve("worker.log")))
                .doesNotContain(token);
    }

    private LauncherProcess start(Path home, String port) {
        return LauncherProcess.start(
                folder.resolve("log"), "--home", home.toString(), "--port", port);
    }

    private static void assertRefused(LauncherProcess launcher, String what, String wayOut) {
        assertThat(launcher.exitCode()).as(launcher.said()).isEqualTo(1);
        assertThat(launcher.complaints())
                .singleElement()
                .asString()
                .contains(what)
                .contains(wayOut);
        assertThat(launcher.said()).doesNotContain("\tat ");
    }
}
