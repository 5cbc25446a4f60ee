package io.opnode.domain.content;

/** The bytes of the golden vectors: byte i is i * 31 + i / 256 * 7 + 5, modulo 256. */
final class SampleBytes {
    private SampleBytes() {}

    static byte[] of(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 256 * 7 + 5);
        }
        return bytes;
    }
}
