package io.opnode.command.platform.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The events of one command on their way to the log: all go in or none. */
final class PendingAppend {
    private final List<EventRow> rows;
    private final List<EventRow> heads;
    private final Set<String> aggregates;
    private final byte[][] salts;
    private final byte[][] leaves;
    private final long bytes;
    private final long submittedNanos = System.nanoTime();
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    /**
     * @param rows at least one; those of one aggregate in a row of sequence numbers without a hole
     * @param salts one per row
     */
    PendingAppend(List<EventRow> rows, byte[][] salts) {
        this.rows = rows;
        this.salts = salts;
        this.leaves = new byte[rows.size()][];
        this.heads = heads(rows);
        this.aggregates = heads.stream().map(EventRow::aggregateId).collect(Collectors.toSet());
        this.bytes = rows.stream().mapToLong(EventRow::bytes).sum();
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = LeafHash.of(salts[i], rows.get(i));
        }
    }

    private static List<EventRow> heads(List<EventRow> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        List<EventRow> heads = new ArrayList<>();
        Map<String, Long> next = new HashMap<>();
        for (EventRow row : rows) {
            Long expected = next.put(row.aggregateId(), row.sequence() + 1);
            if (expected == null) {
                heads.add(row);
            } else if (expected != row.sequence()) {
                throw new IllegalArgumentException(
                        "sequence of aggregate "
                                + row.aggregateId()
                                + ": "
                                + row.sequence()
                                + " (expected "
                                + expected
                                + ")");
            }
        }
        return heads;
    }

    List<EventRow> rows() {
        return rows;
    }

    /** The first row of each aggregate. */
    List<EventRow> heads() {
        return heads;
    }

    Set<String> aggregates() {
        return aggregates;
    }

    byte[] salt(int row) {
        return salts[row];
    }

    byte[] leaf(int row) {
        return leaves[row];
    }

    long bytes() {
        return bytes;
    }

    long submittedNanos() {
        return submittedNanos;
    }

    CompletableFuture<Void> done() {
        return done;
    }
}
