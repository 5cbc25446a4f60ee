package io.opnode.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The CIDs of the IPFS project's JavaScript importer; see {@code src/test/vectors-tool}. */
class ImporterVectorsTest {
    private static final int DIRECTORY_BLOCK_BYTES = 256 * 1024;

    @ParameterizedTest(name = "{2} bytes, chunks of {0}, {1} links")
    @CsvFileSource(resources = "/content/files.csv", numLinesToSkip = 1)
    void buildsAndReadsBackAFile(int chunkBytes, int maxLinks, int size, String cid, long dagBytes)
            throws IOException {
        UnixFsProfile profile =
                new UnixFsProfile("tiny", chunkBytes, maxLinks, DIRECTORY_BLOCK_BYTES);
        BlockMap blocks = new BlockMap();
        byte[] content = SampleBytes.of(size);

        ContentRef root = file(profile, blocks, content, 7);

        assertThat(root).isEqualTo(new ContentRef(Cid.parse(cid), dagBytes));
        UnixFsReader reader = new UnixFsReader(blocks);
        assertThat(reader.open(root.cid()).readAllBytes()).isEqualTo(content);
        assertThat(reader.size(root.cid())).isEqualTo(size);
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/content/directories.csv", numLinesToSkip = 1)
    void buildsAndReadsBackATree(
            int chunkBytes, int maxLinks, String entries, String cid, long dagBytes)
            throws IOException {
        UnixFsProfile profile =
                new UnixFsProfile("tiny", chunkBytes, maxLinks, DIRECTORY_BLOCK_BYTES);
        BlockMap blocks = new BlockMap();
        UnixFsTreeBuilder tree = new UnixFsTreeBuilder(profile, blocks);
        for (String entry : entries.split(";", -1)) {
            String path = entry.substring(0, entry.indexOf('='));
            String size = entry.substring(entry.indexOf('=') + 1);
            if (size.equals("dir")) {
                tree.addFolder(path);
            } else {
                byte[] content = SampleBytes.of(Integer.parseInt(size));
                tree.add(path, file(profile, blocks, content, 1000));
            }
        }

        ContentRef root = tree.finish();

        assertThat(root).isEqualTo(new ContentRef(Cid.parse(cid), dagBytes));
        UnixFsReader reader = new UnixFsReader(blocks);
        for (String entry : entries.split(";", -1)) {
            Cid found = reader.resolve(root.cid(), entry.substring(0, entry.indexOf('=')));
            String size = entry.substring(entry.indexOf('=') + 1);
            if (size.equals("dir")) {
                assertThat(reader.list(found)).isEmpty();
            } else {
                assertThat(reader.open(found).readAllBytes())
                        .isEqualTo(SampleBytes.of(Integer.parseInt(size)));
            }
        }
    }

    private static ContentRef file(
            UnixFsProfile profile, BlockSink sink, byte[] content, int pieceBytes) {
        UnixFsFileBuilder builder = new UnixFsFileBuilder(profile, sink);
        for (int at = 0; at < content.length; at += pieceBytes) {
            builder.write(content, at, Math.min(pieceBytes, content.length - at));
        }
        return builder.finish();
    }
}
