package io.opnode.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.content.ContentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a reader refuses, and that it refuses nothing else. */
class UnixFsReaderTest {
    private static final UnixFsProfile TINY = new UnixFsProfile("tiny", 5, 3, 1 << 16);
    private final BlockMap blocks = new BlockMap();
    private final UnixFsReader reader = new UnixFsReader(blocks);

    @Test
    void readsByteByByteAsWellAsInBulk() throws IOException {
        Cid cid = file(47).cid();
        InputStream stream = reader.open(cid);
        byte[] read = new byte[47];
        for (int i = 0; i < read.length; i += 2) {
            read[i] = (byte) stream.read();
            if (i + 1 < read.length) {
                assertThat(stream.read(read, i + 1, 1)).isEqualTo(1);
            }
        }
        assertThat(read).isEqualTo(SampleBytes.of(47));
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(read)).isEqualTo(-1);
        assertThat(stream.read(read, 0, 0)).isZero();
        assertThat(stream.available()).isZero();
    }

    @Test
    @DisplayName("F13: refuses each block whose bytes are not those of its CID")
    void refusesEachWrongBlock() {
        Cid root = file(47).cid();
        for (Cid cid : Set.copyOf(blocks.asMap().keySet())) {
            byte[] right = blocks.block(cid);
            for (byte[] wrong : List.of(new byte[0], new byte[] {9}, flipped(right))) {
                blocks.accept(cid, wrong);
                refuses(Reason.CORRUPT, () -> reader.open(root).readAllBytes());
            }
            blocks.remove(cid);
            refuses(Reason.NOT_FOUND, () -> reader.open(root).readAllBytes());
            blocks.accept(cid, right);
        }
    }

    @Test
    void refusesBlocksBeyondTheLimitBeforeHashingThem() {
        byte[] large = new byte[UnixFsProfile.MAX_BLOCK_BYTES + 1];
        refuses(Reason.TOO_LARGE, () -> reader.open(blocks.raw(large)));
    }

    @Test
    void refusesANodeWhosePartsAreNotAsLongAsItSays() {
        Cid leaf = blocks.raw(new byte[5]);
        Cid lies = fileNode(List.of(leaf), List.of(6L), 6);
        refuses(Reason.CORRUPT, () -> reader.open(lies).readAllBytes());
        Cid sum = fileNode(List.of(leaf), List.of(5L), 6);
        refuses(Reason.CORRUPT, () -> reader.open(sum));
        Cid fewer = fileNode(List.of(leaf, leaf), List.of(5L), 5);
        refuses(Reason.CORRUPT, () -> reader.open(fewer));
        Cid empty = fileNode(List.of(blocks.raw(new byte[0])), List.of(0L), 0);
        refuses(Reason.CORRUPT, () -> reader.open(empty));
        Cid overflow = fileNode(List.of(leaf, leaf), List.of(Long.MAX_VALUE, 1L), Long.MAX_VALUE);
        refuses(Reason.CORRUPT, () -> reader.open(overflow));
    }

    @Test
    void refusesAFolderInsideAFile() {
        Cid folder = folder(List.of());
        Cid file = fileNode(List.of(folder), List.of(1L), 1);
        refuses(Reason.WRONG_KIND, () -> reader.open(file).readAllBytes());
    }

    @Test
    void refusesFilesBeyondItsLimitBeforeReadingThem() throws IOException {
        UnixFsReader.Limits limits = new UnixFsReader.Limits(46, 32, 10, 100);
        UnixFsReader bounded = new UnixFsReader(blocks, limits);
        refuses(Reason.TOO_LARGE, () -> bounded.open(file(47).cid()));
        assertThat(bounded.open(file(46).cid()).readAllBytes()).hasSize(46);
    }

    @Test
    void refusesTreesDeeperThanItsLimit() throws IOException {
        Cid root = file(9 * 5 + 1).cid();
        assertThat(limited(3, 100).open(root).readAllBytes()).hasSize(46);
        refuses(Reason.CORRUPT, () -> limited(2, 100).open(root).readAllBytes());
        limited(3, 100).walk(root, (cid, block) -> {});
        refuses(Reason.CORRUPT, () -> limited(2, 100).walk(root, (cid, block) -> {}));
    }

    @Test
    void walksEveryBlockOnceAndWithinItsLimit() {
        ContentRef file = file(47);
        ContentRef twice = new ContentRef(file.cid(), file.dagBytes());
        Cid root = folder(List.of(file.named("a"), twice.named("b")));
        List<Cid> walked = new ArrayList<>();
        reader.walk(root, (cid, block) -> walked.add(cid));
        assertThat(walked).startsWith(root).doesNotHaveDuplicates();
        assertThat(new HashSet<>(walked)).isEqualTo(blocks.asMap().keySet());
        int count = walked.size();
        limited(32, count).walk(root, (cid, block) -> {});
        refuses(Reason.TOO_LARGE, () -> limited(32, count - 1).walk(root, (cid, block) -> {}));
    }

    @Test
    void refusesFoldersWithMoreNamesThanItsLimit() {
        ContentRef file = file(1);
        List<DirectoryEntry> entries = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            entries.add(file.named("n" + i));
        }
        Cid root = folder(entries);
        UnixFsReader.Limits limits = new UnixFsReader.Limits(100, 4, 1000, 100);
        refuses(Reason.TOO_LARGE, () -> new UnixFsReader(blocks, limits).list(root));
        assertThat(reader.list(root)).hasSize(1001);
    }

    @Test
    @DisplayName("A13: refuses folders whose names could climb out of them")
    void refusesNamesThatAreNoPlainNames() {
        for (String name : new String[] {"", ".", "..", "a/b", "/", "a\0b", "x".repeat(256)}) {
            DagPbNode.Link link = new DagPbNode.Link(Cid.ofRaw(new byte[1]), name, 1);
            Cid root =
                    blocks.node(
                            new DagPbNode(List.of(link), UnixFsData.encodeDirectory()).encode());
            refuses(Reason.CORRUPT, () -> reader.list(root));
            refuses(Reason.CORRUPT, () -> reader.resolve(root, "a"));
        }
        DagPbNode.Link link = new DagPbNode.Link(Cid.ofRaw(new byte[1]), "a", 1);
        Cid twice =
                blocks.node(
                        new DagPbNode(List.of(link, link), UnixFsData.encodeDirectory()).encode());
        refuses(Reason.CORRUPT, () -> reader.list(twice));
    }

    @Test
    @DisplayName("A13: refuses paths that could climb out of their root")
    void refusesPathsThatAreNotPlain() {
        Cid root = folder(List.of(file(1).named("a")));
        for (String path : new String[] {"/", "/a", "a/", "a//b", ".", "..", "a/../b", "a/./b"}) {
            assertThatThrownBy(() -> reader.resolve(root, path))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        refuses(Reason.TOO_LARGE, () -> reader.resolve(root, "a/".repeat(40) + "a"));
        assertThat(reader.resolve(root, "")).isEqualTo(root);
    }

    @Test
    void refusesFormsItDoesNotRead() {
        ProtobufWriter sharded = new ProtobufWriter().varint(1, 5).bytes(2, new byte[1]);
        ProtobufWriter symlink = new ProtobufWriter().varint(1, 4).bytes(2, new byte[1]);
        ProtobufWriter timed = new ProtobufWriter().varint(1, 2).varint(3, 0).varint(8, 1);
        ProtobufWriter unknown = new ProtobufWriter().varint(1, 2).varint(9, 0);
        ProtobufWriter untyped = new ProtobufWriter().varint(3, 0);
        for (ProtobufWriter data : List.of(sharded, symlink, timed, unknown, untyped)) {
            Cid root = blocks.node(new DagPbNode(List.of(), data.toBytes()).encode());
            refuses(Reason.CORRUPT, () -> reader.open(root));
            refuses(Reason.CORRUPT, () -> reader.list(root));
        }
        Cid noData = blocks.node(new byte[0]);
        refuses(Reason.CORRUPT, () -> reader.open(noData));
    }

    @Test
    void readsNodesThatHoldTheirBytesThemselves() throws IOException {
        byte[] data =
                new ProtobufWriter()
                        .varint(1, 2)
                        .bytes(2, new byte[] {1, 2})
                        .varint(3, 2)
                        .toBytes();
        Cid old = blocks.node(new DagPbNode(List.of(), data).encode());
        assertThat(reader.open(old).readAllBytes()).containsExactly(1, 2);
        assertThat(reader.size(old)).isEqualTo(2);
    }

    @Test
    void answersRandomBlocksWithARefusalAndNothingElse() {
        Random random = new Random(13);
        Cid root = folder(List.of(file(47).named("a"), file(3).named("b")));
        List<byte[]> good = new ArrayList<>(blocks.asMap().values());
        good.add(blocks.block(root));
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] bad = mutated(good.get(random.nextInt(good.size())), random);
            Cid cid = blocks.node(bad);
            for (ThrowingCallable use : uses(cid)) {
                try {
                    use.call();
                } catch (ContentException e) {
                    refused++;
                } catch (Throwable e) {
                    throw new AssertionError("block " + Arrays.toString(bad), e);
                }
            }
            blocks.remove(cid);
        }
        assertThat(refused).isGreaterThan(5_000);
    }

    private List<ThrowingCallable> uses(Cid cid) {
        return List.of(
                () -> reader.open(cid).readAllBytes(),
                () -> reader.list(cid),
                () -> reader.resolve(cid, "a"),
                () -> reader.walk(cid, (each, block) -> {}));
    }

    private ContentRef file(int size) {
        UnixFsFileBuilder builder = new UnixFsFileBuilder(TINY, blocks);
        builder.write(SampleBytes.of(size), 0, size);
        return builder.finish();
    }

    private Cid folder(List<DirectoryEntry> entries) {
        UnixFsDirectoryBuilder builder = new UnixFsDirectoryBuilder(TINY, blocks);
        entries.forEach(builder::add);
        return builder.finish().cid();
    }

    private Cid fileNode(List<Cid> children, List<Long> sizes, long fileBytes) {
        List<DagPbNode.Link> links =
                children.stream().map(cid -> new DagPbNode.Link(cid, "", 1)).toList();
        byte[] data = UnixFsData.encodeFile(fileBytes, sizes);
        return blocks.node(new DagPbNode(links, data).encode());
    }

    private UnixFsReader limited(int depth, int dagBlocks) {
        return new UnixFsReader(blocks, new UnixFsReader.Limits(1000, depth, 10, dagBlocks));
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        return flipped;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = Arrays.copyOf(bytes, bytes.length - random.nextInt(2));
        for (int i = random.nextInt(4); i >= 0 && mutated.length > 0; i--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return mutated;
    }

    private static void refuses(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ContentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
