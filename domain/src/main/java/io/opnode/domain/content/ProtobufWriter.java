package io.opnode.domain.content;

import java.io.ByteArrayOutputStream;

/** Writes the two wire types of Protocol Buffers that dag-pb and UnixFS use. */
final class ProtobufWriter {
    static final int VARINT = 0;
    static final int BYTES = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ProtobufWriter varint(int field, long value) {
        raw(((long) field << 3) | VARINT);
        raw(value);
        return this;
    }

    ProtobufWriter bytes(int field, byte[] value) {
        raw(((long) field << 3) | BYTES);
        raw(value.length);
        out.writeBytes(value);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    /** The unsigned varint of {@code value}, as multiformats use it too. */
    static byte[] unsigned(long value) {
        ProtobufWriter writer = new ProtobufWriter();
        writer.raw(value);
        return writer.toBytes();
    }

    private void raw(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
