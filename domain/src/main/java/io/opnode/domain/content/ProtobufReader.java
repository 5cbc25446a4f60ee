package io.opnode.domain.content;

import java.util.Arrays;

/**
 * Reads the two wire types of Protocol Buffers that dag-pb and UnixFS use; strict, so that a block
 * of a stranger can do nothing but be refused as {@link ContentException.Reason#CORRUPT}.
 */
final class ProtobufReader {
    private static final int LONGEST_VARINT = 9;

    private final Cid cid;
    private final byte[] bytes;
    private int at;
    private int field;
    private int wireType;

    ProtobufReader(Cid cid, byte[] bytes) {
        this.cid = cid;
        this.bytes = bytes;
    }

    /** Moves to the next field; false at the end. */
    boolean next() {
        if (at == bytes.length) {
            return false;
        }
        long key = raw();
        if (key > Integer.MAX_VALUE) {
            throw malformed("unknown field");
        }
        field = (int) key >>> 3;
        wireType = (int) key & 7;
        return true;
    }

    int field() {
        return field;
    }

    /** The value of a varint field, at least 0 and below 2^63. */
    long varint() {
        require(ProtobufWriter.VARINT);
        return raw();
    }

    byte[] bytes() {
        require(ProtobufWriter.BYTES);
        long length = raw();
        if (length > bytes.length - at) {
            throw malformed("a field is longer than the block");
        }
        at += (int) length;
        return Arrays.copyOfRange(bytes, at - (int) length, at);
    }

    ContentException malformed(String what) {
        return ContentException.corrupt(cid, "malformed at byte " + at + ": " + what);
    }

    private void require(int expected) {
        if (wireType != expected) {
            throw malformed("field " + field + " has wire type " + wireType);
        }
    }

    private long raw() {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT; i++) {
            if (at == bytes.length) {
                throw malformed("a number is cut off");
            }
            byte b = bytes[at++];
            value |= (b & 0x7fL) << (7 * i);
            if (b >= 0) {
                if (b == 0 && i > 0) {
                    throw malformed("a number is longer than needed");
                }
                return value;
            }
        }
        throw malformed("a number is above 2^63 - 1");
    }
}
