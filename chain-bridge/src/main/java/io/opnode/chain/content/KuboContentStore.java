package io.opnode.chain.content;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentException.Reason;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps content in Kubo, over its RPC API.
 *
 * <p>Kubo is a store, not an authority: what is uploaded is hashed here as well and must get the
 * same CID (every parameter of the profile is passed, never left to Kubo's configuration), and what
 * comes back is checked block by block, which {@code cat} would not allow. Needs Kubo 0.35 or
 * newer, the first to take {@code max-file-links}.
 */
public final class KuboContentStore implements ContentStore, AutoCloseable {
    private final KuboSettings settings;
    private final KuboRpc rpc;

    public KuboContentStore(KuboSettings settings) {
        this.settings = settings;
        this.rpc = new KuboRpc(settings);
    }

    @Override
    public UnixFsProfile profile() {
        return settings.profile();
    }

    @Override
    public UnixFsReader.Limits limits() {
        return settings.limits();
    }

    @Override
    public Cid putBlock(Cid.Codec codec, byte[] block) {
        UnixFsProfile.requireBlockSize(block.length);
        Cid cid = Cid.of(codec, block);
        String stored =
                rpc.upload(
                                "block/put",
                                new ByteArrayInputStream(block),
                                settings.requestTimeout(),
                                "cid-codec",
                                codec.label(),
                                "mhtype",
                                "sha2-256",
                                "cid-base",
                                "base32",
                                "allow-big-block",
                                "true",
                                "pin",
                                "false")
                        .orThrow()
                        .last("Key");
        requireSame("block/put", cid, stored);
        return cid;
    }

    @Override
    public byte[] getBlock(Cid cid) {
        KuboAnswer answer = rpc.call("block/get", "arg", cid.value(), "offline", offline());
        byte[] block = answer.orThrow().body();
        if (!cid.names(block)) {
            throw ContentException.corrupt(cid, "Kubo at " + settings.api() + " gave other bytes");
        }
        return block;
    }

    @Override
    public boolean has(Cid cid) {
        KuboAnswer answer = rpc.call("block/stat", "arg", cid.value(), "offline", "true");
        return !answer.isNotFound() && answer.orThrow().isOk();
    }

    @Override
    public ContentRef add(InputStream content) {
        HashedUpload upload =
                new HashedUpload(content, settings.profile(), settings.limits().maxFileBytes());
        Optional<ContentRef> sent = Optional.empty();
        KuboAnswer answer;
        try {
            answer = rpc.upload("add", upload, settings.addTimeout(), addParameters());
        } catch (ContentException e) {
            throw upload.failure().orElse(e);
        } finally {
            sent = upload.detach();
        }
        String stored = answer.orThrow().last("Hash");
        ContentRef file =
                sent.orElseThrow(() ->
                        new ContentException(
                                Reason.UNAVAILABLE,
                                "Kubo at " + settings.api() + " did not read the content"));
        requireSame("add", file.cid(), stored);
        return file;
    }

    @Override
    public void pin(Cid root) {
        rpc.call("pin/add", "arg", root.value(), "recursive", "true", "offline", offline())
                .orThrow();
    }

    @Override
    public void unpin(Cid root) {
        KuboAnswer answer = rpc.call("pin/rm", "arg", root.value(), "recursive", "true");
        if (!answer.isNotPinned()) {
            answer.orThrow();
        }
    }

    @Override
    public boolean isPinned(Cid root) {
        KuboAnswer answer =
                rpc.call("pin/ls", "arg", root.value(), "type", "recursive", "offline", "true");
        return !answer.isNotPinned() && answer.orThrow().isOk();
    }

    /** Ends the connections; what runs fails. */
    @Override
    public void close() {
        rpc.close();
    }

    private String offline() {
        return Boolean.toString(!settings.fetchFromNetwork());
    }

    private String[] addParameters() {
        return new String[] {
            "cid-version", "1",
            "raw-leaves", "true",
            "hash", "sha2-256",
            "cid-base", "base32",
            "chunker", "size-" + settings.profile().chunkBytes(),
            "max-file-links", Integer.toString(settings.profile().maxLinks()),
            "trickle", "false",
            "inline", "false",
            "nocopy", "false",
            "preserve-mode", "false",
            "preserve-mtime", "false",
            "wrap-with-directory", "false",
            "pin", "false",
            "progress", "false"
        };
    }

    private void requireSame(String command, Cid expected, String stored) {
        if (!stored.equals(expected.value())) {
            throw new ContentException(
                    Reason.CORRUPT,
                    "Kubo at "
                            + settings.api()
                            + " named by "
                            + command
                            + " as "
                            + stored
                            + " what is "
                            + expected
                            + ": it needs version 0.35 or newer to follow the profile "
                            + settings.profile().name());
        }
    }
}
