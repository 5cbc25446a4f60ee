package io.opnode.command.market;

import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobId;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.wallet.WalletEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The book behind a lock, in memory and in tables, together with what was assigned and has not come
 * back as an event yet.
 */
@Component
class MarketBook {
    private final BookTables tables;
    private final Book book = new Book();
    private final Map<JobId, NodeId> pending = new HashMap<>();

    /** Version of the tables that memory equals; -1 when it must be read from them first. */
    private long version = -1;

    MarketBook(BookTables tables) {
        this.tables = tables;
    }

    /** Lets {@code question} look at the book; nothing changes meanwhile. */
    synchronized <R> R ask(Function<View, R> question) {
        if (version < 0) {
            reload();
        }
        return question.apply(new View(book, pending));
    }

    /**
     * @param pending nodes that jobs were assigned to beyond what the book says
     */
    record View(Book book, Map<JobId, NodeId> pending) {}

    synchronized void assigning(JobId jobId, NodeId nodeId) {
        pending.put(jobId, nodeId);
    }

    synchronized void notAssigned(JobId jobId) {
        pending.remove(jobId);
    }

    /** Memory may hold what was rolled back, or miss what another process wrote. */
    synchronized void distrust() {
        version = -1;
    }

    /** Takes one event in, in the transaction of the processor's token. */
    synchronized void apply(Object event) {
        // WHY: after a roll-back, or when another process had the processor, memory is stale.
        if (version < 0 || tables.version() != version) {
            reload();
        }
        switch (event) {
            case JobEvent e -> applyJob(e);
            case NodeEvent e -> book.apply(e).ifPresent(tables::save);
            case WalletEvent e -> applyWallet(e);
            default -> throw new IllegalArgumentException("event: " + event.getClass());
        }
        version = tables.nextVersion();
    }

    private void applyJob(JobEvent event) {
        JobId jobId = event.jobId();
        boolean before = book.job(jobId).isPresent();
        book.apply(event)
                .ifPresentOrElse(
                        tables::save,
                        () -> {
                            if (before) {
                                tables.remove(jobId);
                            }
                        });
        boolean stillOpen = book.job(jobId).filter(JobEntry::open).isPresent();
        if (!stillOpen) {
            pending.remove(jobId);
        }
    }

    private void applyWallet(WalletEvent event) {
        Book.mandateOf(event)
                .ifPresent(id ->
                        book.apply(event).ifPresentOrElse(tables::save, () -> tables.remove(id)));
    }

    /** The log will be read from its beginning again. */
    synchronized void reset() {
        tables.clear();
        pending.clear();
        version = -1;
    }

    private void reload() {
        tables.load(book);
        version = tables.version();
    }
}
