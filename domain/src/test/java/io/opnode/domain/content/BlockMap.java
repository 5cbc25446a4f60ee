package io.opnode.domain.content;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;

/** Blocks in memory, as a builder's sink and a reader's source; checks nothing. */
final class BlockMap implements BlockSink, BlockSource {
    private final Map<Cid, byte[]> blocks = new LinkedHashMap<>();

    @Override
    public void accept(Cid cid, byte[] block) {
        blocks.put(cid, block);
    }

    /** Stores {@code block} as a node under its right name. */
    Cid node(byte[] block) {
        Cid cid = Cid.of(Cid.Codec.DAG_PB, block);
        accept(cid, block);
        return cid;
    }

    Cid raw(byte[] block) {
        Cid cid = Cid.ofRaw(block);
        accept(cid, block);
        return cid;
    }

    void remove(Cid cid) {
        blocks.remove(cid);
    }

    Map<Cid, byte[]> asMap() {
        return blocks;
    }

    @Override
    public byte[] block(Cid cid) {
        if (!blocks.containsKey(cid)) {
            throw ContentException.notFound(cid);
        }
        return requireNonNull(blocks.get(cid));
    }
}
