package io.opnode.domain.content;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads files and directories out of blocks of anybody: each block is checked against its CID, each
 * node against the sizes that its parent declared, and the work is bounded by {@link Limits}.
 */
public final class UnixFsReader {
    private final BlockSource source;
    private final Limits limits;

    /**
     * How much a reader does for one request before it refuses.
     *
     * @param maxFileBytes longest file that is opened
     * @param maxDepth most levels of nodes above a leaf; 3 reach 1 PiB with the usual profile
     * @param maxDirectoryEntries most names in one directory
     * @param maxDagBlocks most different blocks that one {@link #walk} visits
     */
    public record Limits(
            long maxFileBytes, int maxDepth, int maxDirectoryEntries, int maxDagBlocks) {
        /** 64 GiB a file, 32 levels, 10,000 names a directory, 1,000,000 blocks a walk. */
        public static final Limits DEFAULT = new Limits(64L << 30, 32, 10_000, 1_000_000);
    }

    public UnixFsReader(BlockSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    public UnixFsReader(BlockSource source) {
        this(source, Limits.DEFAULT);
    }

    /**
     * Streams the file {@code cid}, fetching one block at a time; the stream's reads throw {@link
     * ContentException}, and then the bytes read so far are right but not all.
     */
    public InputStream open(Cid cid) {
        return new UnixFsFileStream(this, cid, limits);
    }

    /** Bytes of the file {@code cid}. */
    public long size(Cid cid) {
        byte[] block = block(cid);
        if (cid.codec() == Cid.Codec.RAW) {
            return block.length;
        }
        return fileData(cid, DagPbNode.decode(cid, block)).fileBytes();
    }

    /** The entries of the directory {@code cid} in stored order; their names are safe segments. */
    public List<DirectoryEntry> list(Cid cid) {
        if (cid.codec() == Cid.Codec.RAW) {
            throw wrongKind(cid, "a file (expected a directory)");
        }
        DagPbNode node = DagPbNode.decode(cid, block(cid));
        if (!node.unixFs(cid).isDirectory()) {
            throw wrongKind(cid, "a file (expected a directory)");
        }
        if (node.links().size() > limits.maxDirectoryEntries()) {
            throw ContentException.tooLarge(
                    "maxDirectoryEntries", node.links().size(), limits.maxDirectoryEntries());
        }
        return entries(cid, node);
    }

    /**
     * The root of what lies at the relative {@code path} below {@code root}; the empty path is the
     * root itself.
     *
     * @throws ContentException {@link ContentException.Reason#NOT_FOUND} if a name is missing
     */
    public Cid resolve(Cid root, String path) {
        Cid at = root;
        for (String segment : ContentPath.segments(path)) {
            Cid folder = at;
            at =
                    list(folder).stream()
                            .filter(entry -> entry.name().equals(segment))
                            .findFirst()
                            .map(DirectoryEntry::cid)
                            .orElseThrow(() -> missing(segment, folder));
        }
        return at;
    }

    /**
     * Gives every different block at and below {@code root} once: depth first, parents before
     * children, in the order of their links, as Kubo's archives have them.
     */
    public void walk(Cid root, BlockSink visitor) {
        Set<Cid> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(root, 0)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (seen.add(step.cid())) {
                if (seen.size() > limits.maxDagBlocks()) {
                    throw ContentException.tooLarge(
                            "maxDagBlocks", seen.size(), limits.maxDagBlocks());
                }
                byte[] block = block(step.cid());
                List<Cid> children = children(step.cid(), block);
                if (!children.isEmpty() && step.depth() >= limits.maxDepth()) {
                    throw ContentException.corrupt(
                            step.cid(), "deeper than " + limits.maxDepth() + " levels");
                }
                visitor.accept(step.cid(), block);
                children.reversed().forEach(child -> open.push(new Step(child, step.depth() + 1)));
            }
        }
    }

    private record Step(Cid cid, int depth) {}

    /** The block of {@code cid}, proven. */
    byte[] block(Cid cid) {
        byte[] block = source.block(cid);
        UnixFsProfile.requireBlockSize(block.length);
        if (!cid.names(block)) {
            throw ContentException.corrupt(cid, "its bytes hash to another CID");
        }
        return block;
    }

    /** What the node of a file says about it. */
    static UnixFsData fileData(Cid cid, DagPbNode node) {
        UnixFsData data = node.unixFs(cid);
        if (data.isDirectory()) {
            throw wrongKind(cid, "a directory (expected a file)");
        }
        if (data.blockSizes().size() != node.links().size()) {
            throw ContentException.corrupt(
                    cid, node.links().size() + " links, " + data.blockSizes().size() + " sizes");
        }
        return data;
    }

    private List<Cid> children(Cid cid, byte[] block) {
        if (cid.codec() == Cid.Codec.RAW) {
            return List.of();
        }
        DagPbNode node = DagPbNode.decode(cid, block);
        if (!node.unixFs(cid).isDirectory()) {
            fileData(cid, node);
        }
        return node.links().stream().map(DagPbNode.Link::cid).toList();
    }

    private static List<DirectoryEntry> entries(Cid cid, DagPbNode node) {
        List<DirectoryEntry> entries = new ArrayList<>(node.links().size());
        Set<String> names = new HashSet<>();
        for (DagPbNode.Link link : node.links()) {
            if (!names.add(link.name())) {
                throw ContentException.corrupt(cid, "a name is there twice");
            }
            try {
                entries.add(new DirectoryEntry(link.name(), link.cid(), link.dagBytes()));
            } catch (IllegalArgumentException e) {
                throw new ContentException(
                        ContentException.Reason.CORRUPT, "directory " + cid + ": unsafe name", e);
            }
        }
        return List.copyOf(entries);
    }

    private static ContentException missing(String segment, Cid folder) {
        return new ContentException(
                ContentException.Reason.NOT_FOUND, "no \"" + segment + "\" in directory " + folder);
    }

    private static ContentException wrongKind(Cid cid, String what) {
        return new ContentException(ContentException.Reason.WRONG_KIND, cid + " is " + what);
    }
}
