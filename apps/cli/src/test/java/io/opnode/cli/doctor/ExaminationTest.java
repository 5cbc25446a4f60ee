package io.opnode.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.fake.FakePlatform;
import io.opnode.cli.fake.Opnode;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {
    @TempDir Path folder;

    @Test
    void refusesAJavaThatIsTooOld() {
        assertThat(Examination.java(24).ok()).isFalse();
        assertThat(Examination.java(24).hint()).contains("JDK 25");
        assertThat(Examination.java(25).ok()).isTrue();
        assertThat(Examination.java(26).ok()).isTrue();
    }

    @Test
    void saysWhenTheDiskIsFull() {
        Path home = folder.resolve("not/there/yet");
        assertThat(Examination.disk(home, 1).ok()).isTrue();
        assertThat(Examination.disk(home, Long.MAX_VALUE).ok()).isFalse();
        assertThat(Examination.LEAST_DISK_BYTES).isEqualTo(2_147_483_648L);
    }

    @Test
    void asksTheEngineAtItsSocket() throws IOException {
        Path socket = folder.resolve("engine.sock");
        String answer =
                "HTTP/1.0 200 OK\r\n\r\n{\"ServerVersion\":\"20.10\",\"Runtimes\":{\"nvidia\":{}}}";
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.bind(UnixDomainSocketAddress.of(socket));
            threads.submit(() -> serve(server, answer));
            Finding found = DockerEngine.of(Optional.of("unix://" + socket)).look();
            assertThat(found.ok()).isTrue();
            assertThat(found.detail()).contains("Docker Engine 20.10", "with NVIDIA runtime");
        }
    }

    private static Void serve(ServerSocketChannel server, String answer) throws IOException {
        try (SocketChannel channel = server.accept()) {
            channel.read(ByteBuffer.allocate(1 << 10));
            channel.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
        }
        return null;
    }

    @Test
    void saysHowToGetAnEngineWhereNoneAnswers() {
        for (String host :
                new String[] {"unix://" + folder.resolve("none"), "nonsense", "ssh://a"}) {
            Finding found = DockerEngine.of(Optional.of(host)).look();
            assertThat(found.ok()).isFalse();
            assertThat(found.hint()).contains("docker.io");
        }
        assertThat(DockerEngine.of(Optional.of(" ")).host()).isEqualTo(DockerEngine.USUAL);
    }

    @Test
    void looksAtThePlatformAndExitsWithOneWhenSomethingIsIll() throws IOException {
        Path home = folder.resolve("home");
        try (FakePlatform platform = new FakePlatform(home)) {
            Opnode.Result result = new Opnode(home).call("doctor");
            assertThat(platform.requests).isNotEmpty();
            assertThat(result.out())
                    .contains("ok   api     answers")
                    .contains("ok   chain   chain 31337 at block 42, final to 40")
                    .contains("ok   worker  1 of 1 nodes online");
        }
        Files.delete(home.resolve("endpoint.json"));
        Opnode.Result stopped = new Opnode(home).call("doctor", "-o", "json");
        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.json().path("well").asBoolean()).isFalse();
    }
}
