package io.opnode.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.content.ContentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnixFsBuildersTest {
    private static final UnixFsProfile TINY = new UnixFsProfile("tiny", 5, 3, 256);
    private final BlockMap blocks = new BlockMap();

    @Test
    void emitsChildrenBeforeTheirParents() {
        BlockSink sink =
                (cid, block) -> {
                    if (cid.codec() == Cid.Codec.DAG_PB) {
                        assertThat(DagPbNode.decode(cid, block).links())
                                .allSatisfy(
                                        link -> assertThat(blocks.asMap()).containsKey(link.cid()));
                    }
                    blocks.accept(cid, block);
                };
        UnixFsFileBuilder file = new UnixFsFileBuilder(TINY, sink);
        file.write(SampleBytes.of(500), 0, 500);
        assertThat(file.finish().cid().codec()).isEqualTo(Cid.Codec.DAG_PB);
        assertThat(file.fileBytes()).isEqualTo(500);
    }

    @Test
    void stopsAtTheLimitOfAFile() throws IOException {
        ByteArrayInputStream six = new ByteArrayInputStream(new byte[6]);
        assertThatThrownBy(() -> new UnixFsFileBuilder(TINY, blocks).writeAll(six, 5))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
                .hasMessageContaining("maxFileBytes");
        ByteArrayInputStream five = new ByteArrayInputStream(new byte[5]);
        assertThat(new UnixFsFileBuilder(TINY, blocks).writeAll(five, 5).finish().dagBytes())
                .isEqualTo(5);
    }

    @Test
    void writesNothingIntoAFinishedFile() {
        UnixFsFileBuilder file = new UnixFsFileBuilder(TINY, blocks);
        file.finish();
        assertThatThrownBy(() -> file.write(new byte[1], 0, 1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(file::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sortsAFolderByTheBytesOfItsNames() {
        ContentRef one = new ContentRef(Cid.ofRaw(new byte[1]), 1);
        UnixFsDirectoryBuilder folder = new UnixFsDirectoryBuilder(TINY, blocks);
        List.of("\ufffd", "\ud83d\ude00", "b", "B").forEach(name -> folder.add(one.named(name)));
        assertThat(new UnixFsReader(blocks).list(folder.finish().cid()))
                .extracting(DirectoryEntry::name)
                .containsExactly("B", "b", "\ufffd", "\ud83d\ude00");
    }

    @Test
    void refusesANameThatIsThereAlready() {
        ContentRef one = new ContentRef(Cid.ofRaw(new byte[1]), 1);
        UnixFsDirectoryBuilder folder = new UnixFsDirectoryBuilder(TINY, blocks);
        folder.add(one.named("a"));
        assertThatThrownBy(() -> folder.add(one.named("a")))
                .hasMessage("name: \"a\" is there twice");
        UnixFsTreeBuilder tree = new UnixFsTreeBuilder(TINY, blocks);
        tree.add("a/b", one);
        assertThatThrownBy(() -> tree.add("a", one)).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> tree.add("a/b", one)).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> tree.add("a/b/c", one)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> tree.add("", one)).hasMessageContaining("expected a name");
    }

    @Test
    void refusesFoldersThatNeedMoreThanTheirBlock() {
        ContentRef one = new ContentRef(Cid.ofRaw(new byte[1]), 1);
        UnixFsDirectoryBuilder folder = new UnixFsDirectoryBuilder(TINY, blocks);
        for (int i = 0; i < 5; i++) {
            folder.add(one.named("n" + i));
        }
        assertThatThrownBy(() -> folder.add(one.named("n5")))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(blocks.block(folder.finish().cid())).hasSizeLessThanOrEqualTo(256);
    }

    @Test
    void refusesNamesThatAreNoPlainNames() {
        ContentRef one = new ContentRef(Cid.ofRaw(new byte[1]), 1);
        List<String> bad =
                List.of("", ".", "..", "a/b", "a\0", "\ud83d", "x".repeat(256), "€".repeat(86));
        for (String name : bad) {
            assertThatThrownBy(() -> one.named(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("name: ");
        }
        assertThat(one.named("x".repeat(255)).name()).hasSize(255);
        assertThat(one.named("...").name()).isEqualTo("...");
    }

    @Test
    void refusesTreesBeyondTheirLimits() {
        ContentRef one = new ContentRef(Cid.ofRaw(new byte[1]), 1);
        UnixFsTreeBuilder deep = new UnixFsTreeBuilder(TINY, blocks);
        String deepest = "d/".repeat(UnixFsTreeBuilder.MAX_PATH_SEGMENTS - 1) + "f";
        deep.add(deepest, one);
        assertThatThrownBy(() -> deep.add("d/" + deepest, one))
                .hasMessageStartingWith("maxPathSegments");
        UnixFsTreeBuilder wide = new UnixFsTreeBuilder(TINY, blocks);
        for (int i = 0; i < UnixFsTreeBuilder.MAX_TREE_ENTRIES; i++) {
            wide.add("n" + i, one);
        }
        assertThatThrownBy(() -> wide.add("more", one)).hasMessageStartingWith("maxTreeEntries");
    }

    @Test
    void checksTheParametersOfAProfile() {
        assertThat(UnixFsProfile.V1_2025)
                .isEqualTo(new UnixFsProfile("unixfs-v1-2025", 1_048_576, 1024, 262_144));
        assertThatThrownBy(() -> new UnixFsProfile("p", 0, 2, 64))
                .hasMessage("chunkBytes: 0 (expected 1..1048576)");
        assertThatThrownBy(() -> new UnixFsProfile("p", 1, 1, 64))
                .hasMessage("maxLinks: 1 (expected 2..8192)");
        assertThatThrownBy(() -> new UnixFsProfile("p", 1, 2, 63))
                .hasMessage("maxDirectoryBlockBytes: 63 (expected 64..1048576)");
        assertThatThrownBy(() -> new ContentRef(Cid.ofRaw(new byte[0]), -1))
                .hasMessage("dagBytes: -1 (expected at least 0)");
    }
}
