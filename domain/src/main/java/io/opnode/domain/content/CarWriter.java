package io.opnode.domain.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a content-addressable archive (CARv1), which any IPFS tool can import and check.
 *
 * <p>Wire form, from the CAR specification: the length of the header and the header, dag-cbor of
 * {@code {roots: [CID], version: 1}}; then for each block the length of what follows, its CID and
 * its bytes; lengths as unsigned varints.
 */
final class CarWriter implements BlockSink {
    private static final int CBOR_MAP_OF_TWO = 0xa2;
    private static final int CBOR_TEXT = 0x60;
    private static final int CBOR_ARRAY_OF_ONE = 0x81;
    private static final byte[] CBOR_LINK = {(byte) 0xd8, 0x2a, 0x58, Cid.BYTES + 1, 0};
    private static final int CBOR_ONE = 1;

    private final OutputStream out;

    private CarWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes {@code root} and all below it, each block once, parents first. */
    static void write(UnixFsReader reader, Cid root, OutputStream out) throws IOException {
        CarWriter car = new CarWriter(out);
        try {
            car.header(root);
            reader.walk(root, car);
        } catch (UncheckedIOException e) {
            throw new IOException("the archive of " + root + " cannot be written", e.getCause());
        }
    }

    @Override
    public void accept(Cid cid, byte[] block) {
        try {
            length((long) Cid.BYTES + block.length);
            out.write(cid.toBytes());
            out.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(Cid root) throws IOException {
        byte[] roots = "roots".getBytes(StandardCharsets.US_ASCII);
        byte[] version = "version".getBytes(StandardCharsets.US_ASCII);
        length(
                1L
                        + (1 + roots.length)
                        + 1
                        + CBOR_LINK.length
                        + Cid.BYTES
                        + (1 + version.length)
                        + 1);
        out.write(CBOR_MAP_OF_TWO);
        out.write(CBOR_TEXT | roots.length);
        out.write(roots);
        out.write(CBOR_ARRAY_OF_ONE);
        out.write(CBOR_LINK);
        out.write(root.toBytes());
        out.write(CBOR_TEXT | version.length);
        out.write(version);
        out.write(CBOR_ONE);
    }

    private void length(long value) throws IOException {
        out.write(ProtobufWriter.unsigned(value));
    }
}
