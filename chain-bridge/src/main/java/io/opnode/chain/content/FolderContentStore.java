package io.opnode.chain.content;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentException.Reason;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Keeps blocks as files in a folder, so that content needs no other program.
 *
 * <p>The layout is that of Kubo's {@code flatfs}: {@code blocks/XY/CIQ….data}, named by the base32
 * of the multihash, {@code XY} the two letters before its last. A block is forced to disk before
 * its name is given out, and checked against its CID whenever it is read; storing it again heals a
 * damaged copy. Several processes may use one folder. Nothing is ever removed but pins.
 */
public final class FolderContentStore implements ContentStore {
    private static final Path BLOCKS = Path.of("blocks");
    private static final Path PINS = Path.of("pins");
    private static final Path SHARDING = BLOCKS.resolve("SHARDING");
    private static final byte[] NEXT_TO_LAST_TWO =
            "/repo/flatfs/shard/v1/next-to-last/2\n".getBytes(StandardCharsets.US_ASCII);

    private final DurableFolder folder;
    private final FolderSettings settings;

    private FolderContentStore(DurableFolder folder, FolderSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Opens the store in {@code root}, which is made if it is not there.
     *
     * @throws ContentException {@link Reason#UNAVAILABLE} if the folder cannot be used
     */
    public static FolderContentStore open(Path root, FolderSettings settings, InstantSource clock) {
        try {
            DurableFolder folder =
                    DurableFolder.open(root, clock.instant().minus(settings.staleAfter()));
            if (!folder.exists(SHARDING)) {
                folder.write(SHARDING, NEXT_TO_LAST_TWO);
            }
            return new FolderContentStore(folder, settings);
        } catch (IOException e) {
            throw unusable(root, e);
        }
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
        keep(cid, block);
        return cid;
    }

    @Override
    public byte[] getBlock(Cid cid) {
        byte[] block = read(cid);
        if (!cid.names(block)) {
            throw ContentException.corrupt(
                    cid, "its file in " + folder.root() + " is damaged: store the content again");
        }
        return block;
    }

    @Override
    public boolean has(Cid cid) {
        return folder.exists(file(cid));
    }

    @Override
    public ContentRef add(InputStream content) {
        UnixFsFileBuilder file = new UnixFsFileBuilder(settings.profile(), this::keep);
        try {
            return file.writeAll(content, settings.limits().maxFileBytes()).finish();
        } catch (IOException e) {
            throw ContentException.unreadable(e);
        }
    }

    @Override
    public void pin(Cid root) {
        new UnixFsReader(this::getBlock, settings.limits()).walk(root, (cid, block) -> {});
        write(PINS.resolve(root.value()), new byte[0]);
    }

    @Override
    public void unpin(Cid root) {
        try {
            folder.delete(PINS.resolve(root.value()));
        } catch (IOException e) {
            throw unusable(folder.root(), e);
        }
    }

    @Override
    public boolean isPinned(Cid root) {
        return folder.exists(PINS.resolve(root.value()));
    }

    private void keep(Cid cid, byte[] block) {
        if (!has(cid) || !cid.names(read(cid))) {
            write(file(cid), block);
        }
    }

    private byte[] read(Cid cid) {
        try {
            return folder.read(file(cid), UnixFsProfile.MAX_BLOCK_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new ContentException(Reason.NOT_FOUND, "block not found: " + cid, e);
        } catch (IOException e) {
            throw unusable(folder.root(), e);
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            long usable = folder.usableBytes();
            if (usable - bytes.length < settings.minFreeBytes()) {
                throw new ContentException(
                        Reason.UNAVAILABLE,
                        "minFreeBytes: "
                                + usable
                                + " left (expected at least "
                                + settings.minFreeBytes()
                                + "): free space on the disk of "
                                + folder.root()
                                + " or move the folder");
            }
            folder.write(file, bytes);
        } catch (IOException e) {
            throw unusable(folder.root(), e);
        }
    }

    private static Path file(Cid cid) {
        String key = cid.multihash().toUpperCase(Locale.ROOT);
        String shard = key.substring(key.length() - 3, key.length() - 1);
        return BLOCKS.resolve(shard).resolve(key + ".data");
    }

    private static ContentException unusable(Path root, IOException cause) {
        return new ContentException(
                Reason.UNAVAILABLE,
                "content folder "
                        + root
                        + " cannot be used ("
                        + cause
                        + "): check that it is a folder of this user and that its disk has space",
                cause);
    }
}
