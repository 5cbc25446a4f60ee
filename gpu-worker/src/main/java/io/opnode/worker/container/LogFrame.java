package io.opnode.worker.container;

import java.util.Objects;

/** Bytes a job wrote to one of its two streams, raw (escape sequences and all). */
public record LogFrame(Source source, byte[] bytes) {

    /** Which stream; {@link #code()} is the tag byte in hashes. */
    public enum Source {
        STDOUT(1),
        STDERR(2);

        private final int code;

        Source(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    public LogFrame {
        Objects.requireNonNull(source);
        Objects.requireNonNull(bytes);
    }
}
