package io.opnode.cli.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.fake.FakePlatform;
import io.opnode.domain.content.Cid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest {
    @TempDir Path folder;
    private FakePlatform platform;
    private ApiClient api;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform(folder.resolve("home"));
        api = new ApiClient(URI.create(platform.address()), FakePlatform.TOKEN);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void bringsAFolderThereAndBackUnchanged() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/deep/er"));
        byte[] large = new byte[(5 << 20) / 2];
        new Random(7).nextBytes(large);
        Files.write(folder.resolve("in/large.bin"), large);
        Files.writeString(in.resolve("small.txt"), "small");
        Files.createDirectories(folder.resolve("in/empty"));
        Upload.Stored stored = upload(folder.resolve("in"));
        assertThat(stored.bytes()).isEqualTo(large.length + 5L);

        Path out = folder.resolve("out");
        assertThat(new Download(api).into(out, stored.cid())).hasSize(2);
        assertThat(out.resolve("large.bin")).hasBinaryContent(large);
        assertThat(out.resolve("deep/er/small.txt")).hasContent("small");
        assertThat(out.resolve("empty")).isEmptyDirectory();
    }

    @Test
    void putsASingleFileIntoAFolderUnderItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "some words");
        new Download(api).into(folder.resolve("out"), upload(file).cid());
        assertThat(folder.resolve("out/words.txt")).hasContent("some words");
    }

    @Test
    void sendsNoBlockThatIsThereAlready() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "some words");
        upload(file);
        platform.requests.clear();
        upload(file);
        assertThat(platform.wasAsked("HEAD ")).isTrue();
        assertThat(platform.wasAsked("PUT ")).isFalse();
    }

    @Test
    void refusesLinksInAnInputAndAnInputThatIsOne() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path link = Files.createSymbolicLink(in.resolve("link"), Path.of("/etc/passwd"));
        refusedAs("input-refused", () -> upload(in));
        refusedAs("input-refused", () -> upload(link));
        assertThat(platform.blocks).isEmpty();
    }

    @Test
    void refusesAMissingInput() {
        refusedAs("input-not-found", () -> upload(folder.resolve("nowhere")));
    }

    @Test
    void holdsToTheLimitsOfBytesAndOfEntries() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a"), "12345");
        Files.writeString(in.resolve("b"), "12345");
        assertThat(new Upload(api, new Upload.Limits(10, 2)).of(in).entries()).isEqualTo(2);
        refusedAs("input-too-large", () -> new Upload(api, new Upload.Limits(9, 2)).of(in));
        refusedAs("input-too-large", () -> new Upload(api, new Upload.Limits(10, 1)).of(in));
        assertThat(Upload.Limits.DEFAULT).isEqualTo(new Upload.Limits(17_179_869_184L, 100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/tmp/x", "a/b", "..", ".", "", "a\\b", "nul\0"})
    @DisplayName("A13: no output is written outside the folder, whatever its name")
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        byte[] content = "evil".getBytes(StandardCharsets.UTF_8);
        Cid file = Cid.ofRaw(content);
        platform.put(content, file);
        byte[] directory = directory(name, file, content.length);
        Cid root = Cid.of(Cid.Codec.DAG_PB, directory);
        platform.put(directory, root);
        Path out = Files.createDirectories(folder.resolve("below/out"));
        assertThatThrownBy(() -> new Download(api).into(out, root))
                .isInstanceOfSatisfying(
                        CliException.class,
                        e -> assertThat(e.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED));
        assertThat(out).isEmptyDirectory();
        assertThat(out.resolveSibling("x")).doesNotExist();
    }

    @Test
    @DisplayName("A13: an output follows no link and replaces no file")
    void overwritesNothingAndFollowsNoLink() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/sub"));
        Files.writeString(in.resolve("f"), "new");
        Cid root = upload(folder.resolve("in")).cid();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("sub"), elsewhere);
        refusedAs("file-exists", () -> new Download(api).into(out, root));
        assertThat(elsewhere).isEmptyDirectory();

        Path second = Files.createDirectories(folder.resolve("second/sub"));
        Files.writeString(second.resolve("f"), "old");
        refusedAs("file-exists", () -> new Download(api).into(folder.resolve("second"), root));
        assertThat(second.resolve("f")).hasContent("old");
    }

    @Test
    void refusesBytesThatTheirNameDoesNotName() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "some words");
        Cid root = upload(file).cid();
        Cid leaf = Cid.ofRaw("some words".getBytes(StandardCharsets.UTF_8));
        platform.put("other word".getBytes(StandardCharsets.UTF_8), leaf);
        refusedAs("output-corrupt", () -> new Download(api).into(folder.resolve("out"), root));
    }

    private Upload.Stored upload(Path path) {
        return new Upload(api, Upload.Limits.DEFAULT).of(path);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refusedAs(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CliException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /**
     * A UnixFS directory with one link, in dag-pb, written byte by byte: our builder refuses such
     * names.
     */
    private static byte[] directory(String name, Cid cid, int size) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream link = new ByteArrayOutputStream();
        link.writeBytes(field(1, cid.toBytes()));
        link.writeBytes(field(2, text));
        link.write(3 << 3);
        link.write(size);
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        node.writeBytes(field(2, link.toByteArray()));
        node.writeBytes(field(1, new byte[] {8, 1}));
        return node.toByteArray();
    }

    private static byte[] field(int number, byte[] content) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(number << 3 | 2);
        field.write(content.length);
        field.writeBytes(content);
        return field.toByteArray();
    }
}
