package io.opnode.command.platform.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Commands that wait for the next commit, in order of arrival, bounded in number and bytes. */
final class AppendQueue {
    private final EventStoreLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<PendingAppend> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean closed;

    AppendQueue(EventStoreLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws AppendQueueFullException when a bound would be passed
     * @throws EventLogUnavailableException after {@link #close}
     */
    void add(PendingAppend append) {
        lock.lock();
        try {
            if (closed) {
                throw new EventLogUnavailableException(
                        "the event log of this process is closed; send the command to a running one");
            }
            if (waiting.size() >= limits.maxQueuedAppends()
                    || (!waiting.isEmpty()
                            && waitingBytes + append.bytes() > limits.maxQueuedBytes())) {
                throw new AppendQueueFullException(
                        "event log: %d commands and %d bytes wait for a commit (maxQueuedAppends %d, maxQueuedBytes %d); send the command again later"
                                .formatted(
                                        waiting.size(),
                                        waitingBytes,
                                        limits.maxQueuedAppends(),
                                        limits.maxQueuedBytes()));
            }
            waiting.add(append);
            waitingBytes += append.bytes();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for work and takes as much as one commit may hold.
     *
     * @return empty once the queue is closed and drained. No two commands of a batch touch the same
     *     aggregate: the later one waits and meets the outcome of the earlier one.
     */
    List<PendingAppend> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return takeBatch();
        } finally {
            lock.unlock();
        }
    }

    private List<PendingAppend> takeBatch() {
        List<PendingAppend> batch = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        int events = 0;
        Iterator<PendingAppend> each = waiting.iterator();
        while (each.hasNext()) {
            PendingAppend next = each.next();
            if (!batch.isEmpty() && events + next.rows().size() > limits.maxBatchEvents()) {
                break;
            }
            boolean free = Collections.disjoint(touched, next.aggregates());
            touched.addAll(next.aggregates());
            if (free) {
                each.remove();
                batch.add(next);
                events += next.rows().size();
                waitingBytes -= next.bytes();
            }
        }
        return batch;
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more work; what waits is still handed out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
