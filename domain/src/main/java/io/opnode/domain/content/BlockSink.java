package io.opnode.domain.content;

/** Takes the blocks of a tree while it is built, children before their parents. */
@FunctionalInterface
public interface BlockSink {
    /** Takes one block; the array is the receiver's from now on. */
    void accept(Cid cid, byte[] block);
}
