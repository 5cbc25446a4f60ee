package io.opnode.domain.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dag-pb node is: a file or a directory.
 *
 * <p>Wire form, from the UnixFS specification: {@code Type = 1, Data = 2, filesize = 3, blocksizes
 * = 4 (repeated)}.
 */
final class UnixFsData {
    private static final int TYPE = 1;
    private static final int DATA = 2;
    private static final int FILE_SIZE = 3;
    private static final int BLOCK_SIZES = 4;
    private static final int OLDEST_OPTION = 5;
    private static final int NEWEST_OPTION = 8;
    private static final int RAW = 0;
    private static final int DIRECTORY = 1;
    private static final int FILE = 2;

    private final boolean directory;
    private final byte[] inline;
    private final long fileBytes;
    private final List<Long> blockSizes;

    private UnixFsData(boolean directory, byte[] inline, long fileBytes, List<Long> blockSizes) {
        this.directory = directory;
        this.inline = inline;
        this.fileBytes = fileBytes;
        this.blockSizes = List.copyOf(blockSizes);
    }

    boolean isDirectory() {
        return directory;
    }

    /** The bytes of the file that stand in the node itself, before those of its children. */
    byte[] inline() {
        return inline;
    }

    long fileBytes() {
        return fileBytes;
    }

    /** Bytes of the file below each link, in the order of the links. */
    List<Long> blockSizes() {
        return blockSizes;
    }

    static byte[] encodeDirectory() {
        return new ProtobufWriter().varint(TYPE, DIRECTORY).toBytes();
    }

    static byte[] encodeFile(long fileBytes, List<Long> blockSizes) {
        ProtobufWriter data = new ProtobufWriter().varint(TYPE, FILE).varint(FILE_SIZE, fileBytes);
        for (long size : blockSizes) {
            data.varint(BLOCK_SIZES, size);
        }
        return data.toBytes();
    }

    static UnixFsData decode(Cid cid, byte[] bytes) {
        ProtobufReader reader = new ProtobufReader(cid, bytes);
        long type = -1;
        byte[] inline = new byte[0];
        Long fileBytes = null;
        List<Long> blockSizes = new ArrayList<>();
        while (reader.next()) {
            switch (reader.field()) {
                case TYPE -> type = reader.varint();
                case DATA -> inline = reader.bytes();
                case FILE_SIZE -> fileBytes = reader.varint();
                case BLOCK_SIZES -> blockSizes.add(reader.varint());
                default -> throw reader.malformed(unread(reader.field()));
            }
        }
        if (type == DIRECTORY) {
            return new UnixFsData(true, new byte[0], 0, List.of());
        }
        if (type != FILE && type != RAW) {
            throw reader.malformed(
                    "UnixFS type " + type + " (expected a file or an unsharded directory)");
        }
        return file(reader, inline, fileBytes, blockSizes);
    }

    private static UnixFsData file(
            ProtobufReader reader, byte[] inline, @Nullable Long declared, List<Long> sizes) {
        long sum = inline.length;
        for (long size : sizes) {
            // WHY: without empty children a tree has at most depth × bytes nodes to visit.
            if (size == 0 || size > Long.MAX_VALUE - sum) {
                throw reader.malformed("a child of " + size + " bytes");
            }
            sum += size;
        }
        if (declared != null && declared != sum) {
            throw reader.malformed("size " + declared + " of a file whose parts have " + sum);
        }
        return new UnixFsData(false, inline, sum, sizes);
    }

    private static String unread(int field) {
        boolean option = field >= OLDEST_OPTION && field <= NEWEST_OPTION;
        return option
                ? "a UnixFS option that is not used here (sharding, mode or time)"
                : "UnixFS field " + field + " is unknown";
    }
}
