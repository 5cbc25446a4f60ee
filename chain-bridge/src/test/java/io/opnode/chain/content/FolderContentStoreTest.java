package io.opnode.chain.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentException.Reason;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.ContentStoreContract;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentStoreTest extends ContentStoreContract {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    @TempDir Path folder;

    @Override
    protected ContentStore newStore(UnixFsProfile profile, UnixFsReader.Limits limits) {
        return open(new FolderSettings(profile, limits, 0, Duration.ofHours(1)));
    }

    @Override
    protected void damage(ContentStore store, Cid cid) {
        try {
            Files.write(file(cid), new byte[] {1, 2, 3});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsABlockWhereKubosFlatfsWould() throws IOException {
        newStore().putBlock(Cid.Codec.RAW, new byte[0]);
        String key = "CIQOHMGEIKMPYHAUTL57JSEZN64SIJ5OIHSGJG4TJSSJLGI3PBJLQVI";
        assertThat(folder.resolve("blocks/QV/" + key + ".data")).isRegularFile().isEmptyFile();
        assertThat(Files.readString(folder.resolve("blocks/SHARDING")))
                .isEqualTo("/repo/flatfs/shard/v1/next-to-last/2\n");
    }

    @Test
    void findsAfterARestartWhatWasStoredBefore() throws IOException {
        ContentStore before = newStore(TINY, LIMITS);
        ContentRef file = before.add(new ByteArrayInputStream(sample(70)));
        before.pin(file.cid());
        ContentStore after = newStore(TINY, LIMITS);
        assertThat(after.open(file.cid()).readAllBytes()).isEqualTo(sample(70));
        assertThat(after.isPinned(file.cid())).isTrue();
    }

    @Test
    void healsADamagedBlockThatIsStoredAgain() {
        ContentStore store = newStore();
        Cid cid = store.putBlock(Cid.Codec.RAW, sample(9));
        damage(store, cid);
        refuses(Reason.CORRUPT, () -> store.getBlock(cid));
        store.putBlock(Cid.Codec.RAW, sample(9));
        assertThat(store.getBlock(cid)).isEqualTo(sample(9));
    }

    @Test
    void refusesABlockFileThatGrew() throws IOException {
        ContentStore store = newStore();
        Cid cid = store.putBlock(Cid.Codec.RAW, sample(9));
        Files.write(file(cid), new byte[UnixFsProfile.MAX_BLOCK_BYTES + 100]);
        refuses(Reason.CORRUPT, () -> store.getBlock(cid));
    }

    @Test
    void leavesNoHalfWrittenFileUnderABlocksName() throws IOException {
        ContentStore store = newStore(TINY, LIMITS);
        store.add(new ByteArrayInputStream(sample(333)));
        try (Stream<Path> unfinished = Files.list(folder.resolve("unfinished"))) {
            assertThat(unfinished).isEmpty();
        }
    }

    @Test
    void removesWhatADeadProcessLeftButNotWhatALiveOneWrites() throws IOException {
        newStore();
        Path old = Files.writeString(folder.resolve("unfinished/w1.tmp"), "half");
        Path fresh = Files.writeString(folder.resolve("unfinished/w2.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofMinutes(61))));
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofMinutes(59))));
        newStore();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    @DisplayName("F17: refuses to fill the disk and says what to do")
    void refusesToFillTheDisk() {
        ContentStore roomy = newStore();
        Cid there = roomy.putBlock(Cid.Codec.RAW, sample(1));
        FolderSettings settings =
                new FolderSettings(
                        UnixFsProfile.V1_2025, LIMITS, Long.MAX_VALUE, Duration.ofHours(1));
        ContentStore full = open(settings);
        assertThatThrownBy(() -> full.add(new ByteArrayInputStream("new".getBytes(UTF_8))))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasMessageContaining("minFreeBytes")
                .hasMessageContaining("free space");
        assertThat(full.getBlock(there)).isEqualTo(sample(1));
        assertThat(full.putBlock(Cid.Codec.RAW, sample(1))).isEqualTo(there);
    }

    @Test
    void saysThatAFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() ->
                        FolderContentStore.open(
                                file.resolve("store"),
                                FolderSettings.DEFAULT,
                                InstantSource.fixed(NOW)))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasMessageContaining("check that it is a folder of this user");
    }

    @Test
    void keepsItsFilesToItsUser() throws IOException {
        Cid cid = newStore().putBlock(Cid.Codec.RAW, sample(4));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(cid))))
                .isEqualTo("rw-------");
        Path blocks = folder.resolve("blocks");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(blocks)))
                .isEqualTo("rwx------");
    }

    private ContentStore open(FolderSettings settings) {
        return FolderContentStore.open(folder, settings, InstantSource.fixed(NOW));
    }

    private Path file(Cid cid) {
        try (Stream<Path> files = Files.walk(folder.resolve("blocks"))) {
            String name = cid.multihash().toUpperCase(java.util.Locale.ROOT) + ".data";
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
