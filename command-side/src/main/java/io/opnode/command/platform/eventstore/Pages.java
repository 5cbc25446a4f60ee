package io.opnode.command.platform.eventstore;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream over pages that are fetched when they are reached; it ends at the first short page. */
final class Pages<T> implements Iterator<T> {
    private final int pageSize;
    private final LongFunction<List<T>> pageAfter;
    private final ToLongFunction<T> position;
    private long last;
    private Iterator<T> page;
    private boolean more = true;

    private Pages(
            int pageSize, long start, LongFunction<List<T>> pageAfter, ToLongFunction<T> position) {
        this.pageSize = pageSize;
        this.last = start;
        this.pageAfter = pageAfter;
        this.position = position;
        this.page = List.<T>of().iterator();
    }

    static <T> Stream<T> stream(
            int pageSize, long start, LongFunction<List<T>> pageAfter, ToLongFunction<T> position) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages<>(pageSize, start, pageAfter, position),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && more) {
            List<T> next = pageAfter.apply(last);
            more = next.size() == pageSize;
            page = next.iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T item = page.next();
        last = position.applyAsLong(item);
        return item;
    }
}
