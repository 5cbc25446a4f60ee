package io.opnode.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Builds the one block of a directory, its entries in the order of their names' UTF-8 bytes.
 *
 * <p>A directory whose block would exceed the profile's {@code maxDirectoryBlockBytes} (256 KiB,
 * near 5,000 short names) is refused: Kubo would shard it and give it another CID.
 */
public final class UnixFsDirectoryBuilder {
    private final UnixFsProfile profile;
    private final BlockSink sink;
    private final TreeMap<String, DirectoryEntry> entries =
            new TreeMap<>(DirectoryEntry::compareNames);
    private long blockBytes =
            new DagPbNode(List.of(), UnixFsData.encodeDirectory()).encode().length;

    public UnixFsDirectoryBuilder(UnixFsProfile profile, BlockSink sink) {
        this.profile = profile;
        this.sink = sink;
    }

    /**
     * Adds an entry, in any order.
     *
     * @throws IllegalArgumentException if the name is there already
     * @throws ContentException {@link ContentException.Reason#TOO_LARGE} if the block would be
     */
    public UnixFsDirectoryBuilder add(DirectoryEntry entry) {
        long grown = blockBytes + DagPbNode.encodedBytes(link(entry));
        if (grown > profile.maxDirectoryBlockBytes()) {
            throw ContentException.tooLarge(
                    "maxDirectoryBlockBytes (use subfolders)",
                    grown,
                    profile.maxDirectoryBlockBytes());
        }
        if (entries.putIfAbsent(entry.name(), entry) != null) {
            throw new IllegalArgumentException("name: \"" + entry.name() + "\" is there twice");
        }
        blockBytes = grown;
        return this;
    }

    /** Emits the directory's block and gives its name. */
    public ContentRef finish() {
        List<DagPbNode.Link> links = new ArrayList<>(entries.size());
        long dagBytes = 0;
        for (DirectoryEntry entry : entries.values()) {
            links.add(link(entry));
            dagBytes = Math.addExact(dagBytes, entry.dagBytes());
        }
        byte[] block = new DagPbNode(links, UnixFsData.encodeDirectory()).encode();
        Cid cid = Cid.of(Cid.Codec.DAG_PB, block);
        sink.accept(cid, block);
        return new ContentRef(cid, Math.addExact(dagBytes, block.length));
    }

    private static DagPbNode.Link link(DirectoryEntry entry) {
        return new DagPbNode.Link(entry.cid(), entry.name(), entry.dagBytes());
    }
}
