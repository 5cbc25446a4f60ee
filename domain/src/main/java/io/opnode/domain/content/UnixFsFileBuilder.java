package io.opnode.domain.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Turns a stream of bytes into the blocks of a balanced UnixFS tree, children before parents.
 *
 * <p>Holds one chunk and at most {@code maxLinks} links for each level of the tree, whatever the
 * length of the file. All leaves have the same depth; a file of one chunk (or none) is that raw
 * leaf itself.
 */
public final class UnixFsFileBuilder {
    private final UnixFsProfile profile;
    private final BlockSink sink;
    private final byte[] chunk;
    private final List<List<Child>> levels = new ArrayList<>();
    private int filled;
    private long fileBytes;
    private boolean finished;

    private record Child(Cid cid, long fileBytes, long dagBytes) {}

    public UnixFsFileBuilder(UnixFsProfile profile, BlockSink sink) {
        this.profile = profile;
        this.sink = sink;
        this.chunk = new byte[profile.chunkBytes()];
    }

    /** Adds {@code length} bytes from {@code offset} to the file. */
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        requireOpen();
        int from = offset;
        int rest = length;
        while (rest > 0) {
            int part = Math.min(rest, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, part);
            filled += part;
            from += part;
            rest -= part;
            if (filled == chunk.length) {
                emitLeaf();
            }
        }
        fileBytes += length;
    }

    /**
     * Adds all that {@code content} has; does not close it.
     *
     * @throws ContentException {@link ContentException.Reason#TOO_LARGE} beyond {@code maxBytes}
     */
    public UnixFsFileBuilder writeAll(InputStream content, long maxBytes) throws IOException {
        byte[] buffer = new byte[Math.min(profile.chunkBytes(), 64 * 1024)];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (fileBytes + read > maxBytes) {
                throw ContentException.tooLarge("maxFileBytes", fileBytes + read, maxBytes);
            }
            write(buffer, 0, read);
        }
        return this;
    }

    /** Bytes of the file so far. */
    public long fileBytes() {
        return fileBytes;
    }

    /** Ends the file and gives its root; nothing can be written afterwards. */
    public ContentRef finish() {
        requireOpen();
        if (filled > 0 || levels.isEmpty()) {
            emitLeaf();
        }
        finished = true;
        int level = 0;
        while (level < levels.size() - 1 || levels.get(level).size() > 1) {
            if (!levels.get(level).isEmpty()) {
                emitNode(level);
            }
            level++;
        }
        Child root = levels.get(level).getFirst();
        return new ContentRef(root.cid(), root.dagBytes());
    }

    private void emitLeaf() {
        byte[] block = Arrays.copyOf(chunk, filled);
        filled = 0;
        Cid cid = Cid.ofRaw(block);
        sink.accept(cid, block);
        append(0, new Child(cid, block.length, block.length));
    }

    private void append(int level, Child child) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).add(child);
        if (levels.get(level).size() == profile.maxLinks()) {
            emitNode(level);
        }
    }

    private void emitNode(int level) {
        List<Child> children = levels.get(level);
        List<DagPbNode.Link> links = new ArrayList<>(children.size());
        List<Long> sizes = new ArrayList<>(children.size());
        long bytes = 0;
        long dagBytes = 0;
        for (Child child : children) {
            links.add(new DagPbNode.Link(child.cid(), "", child.dagBytes()));
            sizes.add(child.fileBytes());
            bytes += child.fileBytes();
            dagBytes += child.dagBytes();
        }
        children.clear();
        byte[] block = new DagPbNode(links, UnixFsData.encodeFile(bytes, sizes)).encode();
        Cid cid = Cid.of(Cid.Codec.DAG_PB, block);
        sink.accept(cid, block);
        append(level + 1, new Child(cid, bytes, dagBytes + block.length));
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the file is finished: build another one");
        }
    }
}
