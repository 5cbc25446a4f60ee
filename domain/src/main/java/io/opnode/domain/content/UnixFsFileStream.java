package io.opnode.domain.content;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** A file as a stream: holds one leaf and the nodes above it. */
final class UnixFsFileStream extends InputStream {
    private final UnixFsReader reader;
    private final UnixFsReader.Limits limits;
    private final Deque<Level> path = new ArrayDeque<>();
    private byte[] current = new byte[0];
    private int at;

    /** The children of one node that are still to be read. */
    private static final class Level {
        private final List<DagPbNode.Link> links;
        private final List<Long> sizes;
        private int next;

        private Level(List<DagPbNode.Link> links, List<Long> sizes) {
            this.links = links;
            this.sizes = sizes;
        }
    }

    UnixFsFileStream(UnixFsReader reader, Cid root, UnixFsReader.Limits limits) {
        this.reader = reader;
        this.limits = limits;
        long bytes = enter(root);
        if (bytes > limits.maxFileBytes()) {
            throw ContentException.tooLarge("maxFileBytes", bytes, limits.maxFileBytes());
        }
    }

    @Override
    public int read() {
        return advance() ? current[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int part = Math.min(length, current.length - at);
        System.arraycopy(current, at, bytes, offset, part);
        at += part;
        return part;
    }

    @Override
    public int available() {
        return current.length - at;
    }

    private boolean advance() {
        while (at == current.length) {
            Level level = path.peek();
            if (level == null) {
                return false;
            }
            if (level.next == level.links.size()) {
                path.pop();
            } else {
                Cid child = level.links.get(level.next).cid();
                long declared = level.sizes.get(level.next);
                level.next++;
                long bytes = enter(child);
                if (bytes != declared) {
                    throw ContentException.corrupt(
                            child, bytes + " bytes of a file where its parent says " + declared);
                }
            }
        }
        return true;
    }

    /** Makes {@code cid} the place to read from and gives the bytes of the file below it. */
    private long enter(Cid cid) {
        byte[] block = reader.block(cid);
        at = 0;
        if (cid.codec() == Cid.Codec.RAW) {
            current = block;
            return block.length;
        }
        if (path.size() >= limits.maxDepth()) {
            throw ContentException.corrupt(cid, "deeper than " + limits.maxDepth() + " levels");
        }
        DagPbNode node = DagPbNode.decode(cid, block);
        UnixFsData data = UnixFsReader.fileData(cid, node);
        current = data.inline();
        path.push(new Level(node.links(), data.blockSizes()));
        return data.fileBytes();
    }
}
