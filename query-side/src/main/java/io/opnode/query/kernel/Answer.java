package io.opnode.query.kernel;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Puts what every answer carries into its headers. */
public final class Answer {
    /** Log position that the answer reflects. */
    public static final String POSITION = "OpNode-Position";

    private Answer() {}

    /**
     * One resource; its ETag is the position of its own newest event, so that an unchanged one
     * answers 304.
     */
    public static <T> ResponseEntity<T> resource(T body, long position, long changedAtPosition) {
        return ResponseEntity.ok()
                .eTag("\"" + changedAtPosition + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(POSITION, Long.toString(position))
                .body(body);
    }

    /** A list or a computed answer. */
    public static <T> ResponseEntity<T> list(T body, long position) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(POSITION, Long.toString(position))
                .body(body);
    }
}
