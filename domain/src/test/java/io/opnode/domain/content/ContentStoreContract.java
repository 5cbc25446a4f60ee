package io.opnode.domain.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.content.ContentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every content store does; each one runs it against itself. */
public abstract class ContentStoreContract {
    protected static final UnixFsProfile TINY = new UnixFsProfile("tiny", 5, 4, 400);
    protected static final UnixFsReader.Limits LIMITS =
            new UnixFsReader.Limits(3L << 20, 32, 1_000, 10_000);

    /** An empty store with this profile and these limits. */
    protected abstract ContentStore newStore(UnixFsProfile profile, UnixFsReader.Limits limits);

    /** Makes the bytes that {@code store} keeps for {@code cid} wrong, behind its back. */
    protected abstract void damage(ContentStore store, Cid cid);

    protected final ContentStore newStore() {
        return newStore(UnixFsProfile.V1_2025, LIMITS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 20, 21, 80, 81, 333})
    void givesBackTheFilesItWasGiven(int size) throws IOException {
        ContentStore store = newStore(TINY, LIMITS);
        byte[] content = sample(size);
        ContentRef file = store.add(new ByteArrayInputStream(content));
        assertThat(store.open(file.cid()).readAllBytes()).isEqualTo(content);
        assertThat(store.size(file.cid())).isEqualTo(size);
        assertThat(file).isEqualTo(built(TINY, content));
        assertThat(store.has(file.cid())).isTrue();
    }

    @Test
    void keepsFilesOfSeveralChunksOfTheRealProfile() throws IOException {
        ContentStore store = newStore();
        byte[] content = sample(2_621_440);
        ContentRef file = store.add(new ByteArrayInputStream(content));
        assertThat(file.cid()).isEqualTo(built(UnixFsProfile.V1_2025, content).cid());
        assertThat(file.cid().codec()).isEqualTo(Cid.Codec.DAG_PB);
        assertThat(store.open(file.cid()).readAllBytes()).isEqualTo(content);
    }

    @Test
    void givesTheSameBytesTheSameName() {
        ContentStore store = newStore();
        ContentRef first = store.add(new ByteArrayInputStream(sample(100)));
        ContentRef second = store.add(new ByteArrayInputStream(sample(100)));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void doesNotCloseTheStreamItReads() {
        boolean[] closed = {false};
        InputStream content =
                new ByteArrayInputStream(sample(10)) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        newStore().add(content);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void keepsAReceiptInOneBlockThatIsNamedByItsHash() {
        ContentStore store = newStore();
        byte[] receipt = "{\"job\":\"j-1\"}".getBytes(UTF_8);
        Cid cid = store.putBlock(Cid.Codec.RAW, receipt);
        assertThat(cid).isEqualTo(Cid.ofRaw(receipt));
        assertThat(store.getBlock(cid)).isEqualTo(receipt);
        assertThat(store.add(new ByteArrayInputStream(receipt)).cid()).isEqualTo(cid);
    }

    @Test
    void keepsTheLargestBlockAndRefusesALargerOne() {
        ContentStore store = newStore();
        byte[] largest = new byte[UnixFsProfile.MAX_BLOCK_BYTES];
        assertThat(store.getBlock(store.putBlock(Cid.Codec.RAW, largest))).isEqualTo(largest);
        refuses(
                Reason.TOO_LARGE,
                () -> store.putBlock(Cid.Codec.RAW, new byte[UnixFsProfile.MAX_BLOCK_BYTES + 1]));
    }

    @Test
    void refusesAFileBeyondItsLimit() {
        ContentStore store = newStore();
        refuses(
                Reason.TOO_LARGE,
                () -> store.add(new ByteArrayInputStream(new byte[(3 << 20) + 1])));
        assertThat(store.add(new ByteArrayInputStream(new byte[3 << 20])).dagBytes())
                .isGreaterThan(3 << 20);
    }

    @Test
    void saysThatTheContentCannotBeReadWhenItsStreamBreaks() {
        InputStream broken =
                new InputStream() {
                    private int left = 10;

                    @Override
                    public int read() throws IOException {
                        if (left == 0) {
                            throw new IOException("the cable is out");
                        }
                        left--;
                        return 7;
                    }
                };
        assertThatThrownBy(() -> newStore().add(broken))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasStackTraceContaining("the cable is out");
    }

    @Test
    void keepsFoldersAndFindsPathsInThem() throws IOException {
        ContentStore store = newStore(TINY, LIMITS);
        ContentRef log = store.add(new ByteArrayInputStream(sample(33)));
        ContentRef data = store.add(new ByteArrayInputStream(sample(7)));
        ContentRef folder = store.addDirectory(List.of(log.named("log"), data.named("data")));
        ContentRef tree =
                store.newTree().add("out/log", log).add("out/data", data).addFolder("tmp").finish();
        assertThat(store.list(folder.cid())).containsExactly(data.named("data"), log.named("log"));
        assertThat(store.resolve(tree.cid(), "out")).isEqualTo(folder.cid());
        assertThat(store.list(store.resolve(tree.cid(), "tmp"))).isEmpty();
        Cid found = store.resolve(tree.cid(), "out/log");
        assertThat(store.open(found).readAllBytes()).isEqualTo(sample(33));
        refuses(Reason.NOT_FOUND, () -> store.resolve(tree.cid(), "out/nothing"));
        refuses(Reason.WRONG_KIND, () -> store.open(tree.cid()));
        refuses(Reason.WRONG_KIND, () -> store.size(tree.cid()));
        refuses(Reason.WRONG_KIND, () -> store.list(log.cid()));
        refuses(Reason.WRONG_KIND, () -> store.list(data.cid()));
    }

    /** The archive that the IPFS project's JavaScript writer gives for the same blocks. */
    @ParameterizedTest
    @CsvFileSource(resources = "/content/archives.csv", numLinesToSkip = 1)
    void exportsATreeAsAnArchive(String entries, String hex) throws IOException {
        ContentStore store = newStore(new UnixFsProfile("tiny", 5, 4, 4000), LIMITS);
        UnixFsTreeBuilder tree = store.newTree();
        for (String entry : entries.split(";", -1)) {
            byte[] content = sample(Integer.parseInt(entry.substring(entry.indexOf('=') + 1)));
            ContentRef file = store.add(new ByteArrayInputStream(content));
            tree.add(entry.substring(0, entry.indexOf('=')), file);
        }
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        store.exportCar(tree.finish().cid(), archive);
        assertThat(HexFormat.of().formatHex(archive.toByteArray())).isEqualTo(hex);
    }

    @Test
    void endsAnArchiveThatItCannotWriteOrFinish() {
        ContentStore store = newStore(TINY, LIMITS);
        ContentRef file = store.add(new ByteArrayInputStream(sample(70)));
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space");
                    }
                };
        assertThatThrownBy(() -> store.exportCar(file.cid(), full))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("no space");
        ContentRef absent = built(TINY, sample(99));
        ContentRef folder = store.addDirectory(List.of(absent.named("absent")));
        refuses(
                Reason.NOT_FOUND,
                () -> store.exportCar(folder.cid(), OutputStream.nullOutputStream()));
    }

    @Test
    void saysWhatIsNotThere() {
        ContentStore store = newStore();
        Cid missing = Cid.ofRaw(sample(3));
        assertThat(store.has(missing)).isFalse();
        assertThat(store.isPinned(missing)).isFalse();
        refuses(Reason.NOT_FOUND, () -> store.getBlock(missing));
        refuses(Reason.NOT_FOUND, () -> store.open(missing));
        refuses(Reason.NOT_FOUND, () -> store.size(missing));
        refuses(Reason.NOT_FOUND, () -> store.pin(missing));
        assertThat(store.isPinned(missing)).isFalse();
    }

    @Test
    void pinsUntilUnpinnedHoweverOften() {
        ContentStore store = newStore(TINY, LIMITS);
        ContentRef file = store.add(new ByteArrayInputStream(sample(70)));
        ContentRef folder = store.addDirectory(List.of(file.named("a")));
        assertThat(store.isPinned(folder.cid())).isFalse();
        store.pin(folder.cid());
        store.pin(folder.cid());
        assertThat(store.isPinned(folder.cid())).isTrue();
        store.unpin(folder.cid());
        store.unpin(folder.cid());
        assertThat(store.isPinned(folder.cid())).isFalse();
        assertThat(store.has(folder.cid())).isTrue();
    }

    @Test
    void refusesToPinWhatIsOnlyPartlyThere() {
        ContentStore store = newStore(TINY, LIMITS);
        ContentRef absent = built(TINY, sample(70));
        ContentRef folder = store.addDirectory(List.of(absent.named("absent")));
        refuses(Reason.NOT_FOUND, () -> store.pin(folder.cid()));
        assertThat(store.isPinned(folder.cid())).isFalse();
    }

    @Test
    @DisplayName("F13: never gives out wrong bytes for a CID")
    void neverGivesOutWrongBytes() {
        ContentStore store = newStore(TINY, LIMITS);
        ContentRef file = store.add(new ByteArrayInputStream(sample(70)));
        Cid leaf = Cid.ofRaw(Arrays.copyOfRange(sample(70), 35, 40));
        damage(store, leaf);
        refuses(Reason.CORRUPT, () -> store.getBlock(leaf));
        InputStream stream = store.open(file.cid());
        refuses(Reason.CORRUPT, stream::readAllBytes);
        damage(store, file.cid());
        refuses(Reason.CORRUPT, () -> store.open(file.cid()));
    }

    @Test
    void servesManyThreadsAtOnce() throws Exception {
        ContentStore store = newStore(TINY, LIMITS);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<ContentRef>> added = new ArrayList<>();
            for (int i = 0; i < 48; i++) {
                byte[] content = sample(40 + i % 6);
                added.add(threads.submit(() -> store.add(new ByteArrayInputStream(content))));
            }
            for (int i = 0; i < 48; i++) {
                byte[] content = sample(40 + i % 6);
                Cid cid = added.get(i).get().cid();
                assertThat(store.open(cid).readAllBytes()).isEqualTo(content);
            }
        }
    }

    protected static byte[] sample(int size) {
        return SampleBytes.of(size);
    }

    protected static void refuses(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ContentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static ContentRef built(UnixFsProfile profile, byte[] content) {
        UnixFsFileBuilder builder = new UnixFsFileBuilder(profile, (cid, block) -> {});
        builder.write(content, 0, content.length);
        return builder.finish();
    }
}
