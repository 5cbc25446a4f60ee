package io.opnode.query.platform;

/**
 * A row that grows by events; kept as JSON of its fields. Event handling lives in the row's own
 * class, without I/O, so that it can be tested alone.
 */
public abstract class FoldedRow {
    private String key = "";
    private long position = ViewTokenStore.NOTHING_YET;

    /** Primary key. */
    public final String key() {
        return key;
    }

    /** Of the last event that the row reflects. */
    public final long position() {
        return position;
    }

    protected abstract void apply(LoggedEvent logged);

    final void begin(String newKey) {
        key = newKey;
    }

    /** Takes an event, unless the row reflects it already. */
    public final void take(LoggedEvent logged) {
        if (logged.position() > position) {
            apply(logged);
            position = logged.position();
        }
    }
}
