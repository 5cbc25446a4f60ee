package io.opnode.chain.node;

/** The state that a question is about. */
public sealed interface BlockChoice {
    /** After the newest block. */
    BlockChoice LATEST = new Tag("latest");

    /** With what waits to be mined. */
    BlockChoice PENDING = new Tag("pending");

    record Tag(String name) implements BlockChoice {
        @Override
        public String parameter() {
            return name;
        }
    }

    record Number(long number) implements BlockChoice {
        @Override
        public String parameter() {
            return "0x" + Long.toHexString(number);
        }
    }

    static BlockChoice at(long number) {
        return new Number(number);
    }

    /** As JSON-RPC takes it. */
    String parameter();
}
