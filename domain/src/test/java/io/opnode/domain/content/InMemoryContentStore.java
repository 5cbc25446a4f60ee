package io.opnode.domain.content;

import io.opnode.domain.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A content store in memory, for tests of what uses one; held to {@link ContentStoreContract}. */
public final class InMemoryContentStore implements ContentStore {
    private final Map<Sha256, byte[]> blocks = new ConcurrentHashMap<>();
    private final Set<Cid> pins = ConcurrentHashMap.newKeySet();
    private final UnixFsProfile profile;
    private final UnixFsReader.Limits limits;

    public InMemoryContentStore() {
        this(UnixFsProfile.V1_2025, UnixFsReader.Limits.DEFAULT);
    }

    public InMemoryContentStore(UnixFsProfile profile, UnixFsReader.Limits limits) {
        this.profile = profile;
        this.limits = limits;
    }

    @Override
    public UnixFsProfile profile() {
        return profile;
    }

    @Override
    public UnixFsReader.Limits limits() {
        return limits;
    }

    @Override
    public Cid putBlock(Cid.Codec codec, byte[] block) {
        UnixFsProfile.requireBlockSize(block.length);
        Cid cid = Cid.of(codec, block);
        blocks.put(cid.sha256(), block.clone());
        return cid;
    }

    @Override
    public byte[] getBlock(Cid cid) {
        byte[] block = blocks.get(cid.sha256());
        if (block == null) {
            throw ContentException.notFound(cid);
        }
        if (!cid.names(block)) {
            throw ContentException.corrupt(cid, "its bytes hash to another CID");
        }
        return block.clone();
    }

    @Override
    public boolean has(Cid cid) {
        return blocks.containsKey(cid.sha256());
    }

    @Override
    public ContentRef add(InputStream content) {
        UnixFsFileBuilder file =
                new UnixFsFileBuilder(profile, (cid, block) -> putBlock(cid.codec(), block));
        try {
            return file.writeAll(content, limits.maxFileBytes()).finish();
        } catch (IOException e) {
            throw ContentException.unreadable(e);
        }
    }

    @Override
    public void pin(Cid root) {
        new UnixFsReader(this::getBlock, limits).walk(root, (cid, block) -> {});
        pins.add(root);
    }

    @Override
    public void unpin(Cid root) {
        pins.remove(root);
    }

    @Override
    public boolean isPinned(Cid root) {
        return pins.contains(root);
    }

    /** Makes the stored bytes of {@code cid} wrong, as a bad disk would. */
    public void damage(Cid cid) {
        blocks.computeIfPresent(cid.sha256(), (hash, block) -> new byte[] {1, 2, 3});
    }
}
