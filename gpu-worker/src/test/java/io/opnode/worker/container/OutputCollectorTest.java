package io.opnode.worker.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputCollectorTest {

    @TempDir Path folder;

    private Path out() throws IOException {
        return Files.createDirectories(folder.resolve("out"));
    }

    private Outputs collect(OutputLimits limits) throws IOException {
        return OutputCollector.collect(out(), limits, (path, size, bytes) -> {});
    }

    @Test
    void takesRegularFilesWithTheirHashInTheOrderOfTheirPaths() throws IOException {
        Files.writeString(out().resolve("z"), "hello");
        Files.writeString(Files.createDirectories(out().resolve("a/b")).resolve("c"), "");
        List<String> seen = new ArrayList<>();
        Outputs outputs =
                OutputCollector.collect(
                        out(),
                        OutputLimits.ofBytes(5),
                        (path, size, bytes) ->
                                seen.add(
                                        path
                                                + new String(
                                                        bytes.readAllBytes(),
                                                        StandardCharsets.UTF_8)));
        assertThat(seen).containsExactlyInAnyOrder("zhello", "a/b/c");
        assertThat(outputs.files())
                .containsExactly(
                        new Outputs.File(
                                "a/b/c",
                                0,
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                        new Outputs.File(
                                "z",
                                5,
                                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
    }

    @Test
    @DisplayName(
            "A13: links, pipes and names with control characters are passed over, not followed")
    void followsNoLinkAndOpensNoPipe() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(out().resolve("file"), secret);
        Files.createSymbolicLink(out().resolve("dir"), folder);
        Files.createSymbolicLink(out().resolve("up"), Path.of("../secret"));
        Files.writeString(out().resolve("a\nb"), "x");
        Files.writeString(out().resolve("a\\b"), "x");
        assertThat(new ProcessBuilder("mkfifo", out().resolve("pipe").toString()).start().waitFor())
                .isZero();
        Outputs outputs = collect(OutputLimits.ofBytes(100));
        assertThat(outputs.files()).isEmpty();
        assertThat(outputs.skipped())
                .containsExactlyInAnyOrder(
                        "file: it is a link",
                        "dir: it is a link",
                        "up: it is a link",
                        "pipe: it is no regular file",
                        "a?b: its name is not plain text",
                        "a\\b: its name is not plain text");
    }

    @Test
    void refusesOneByteMoreThanItMay() throws IOException {
        Files.writeString(out().resolve("a"), "123");
        Files.writeString(out().resolve("b"), "45");
        assertThat(collect(OutputLimits.ofBytes(5)).files()).hasSize(2);
        assertThatThrownBy(() -> collect(OutputLimits.ofBytes(4)))
                .hasMessageContaining("larger than 4 bytes");
    }

    @Test
    @DisplayName("A09: a sparse file of a terabyte is refused before it is read")
    void refusesASparseGiantByItsSize() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(out().resolve("s").toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertThatThrownBy(() -> collect(OutputLimits.ofBytes(1 << 20)))
                .hasMessageContaining("larger");
    }

    @Test
    void refusesTooManyFilesAndTooDeepFolders() throws IOException {
        Files.createDirectories(out().resolve("1/2/3"));
        assertThat(collect(new OutputLimits(3, 1, 4)).files()).isEmpty();
        assertThatThrownBy(() -> collect(new OutputLimits(2, 1, 4)))
                .hasMessageContaining("more than 2");
        assertThatThrownBy(() -> collect(new OutputLimits(3, 1, 3)))
                .hasMessageContaining("deeper than 3");
    }

    @Test
    void noticesThatAWatchedFolderIsTooLarge() throws IOException {
        OutputQuota quota = new WatchedQuota();
        Files.writeString(out().resolve("a"), "12345");
        assertThat(quota.exceeded(out(), 5)).isFalse();
        assertThat(quota.exceeded(out(), 4)).isTrue();
        assertThat(quota.isExact()).isFalse();
        quota.remove(folder.resolve("out"));
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
