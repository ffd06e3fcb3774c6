package dev.norms.internal.column;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A persistent list: it is unmodifiable, and a copy with one element more or less shares nearly everything with it.
 *
 * @param <E> the type of the elements
 */
public final class PersistentList<E> extends AbstractList<E> implements RandomAccess {
    private static final int[] NO_CELLS = {};

    private final RecordRun<E> elements;

    private PersistentList(RecordRun<E> elements) {
        this.elements = elements;
    }

    /**
     * Returns a list as a persistent one.
     *
     * @param list the list
     * @param <E> the type of the elements
     * @return the list itself, if it is a persistent one; else a copy
     */
    public static <E> PersistentList<E> of(List<E> list) {
        return list instanceof PersistentList<E> persistent
                ? persistent
                : new PersistentList<>(RecordChunks.of(new RecordChunk<>(list.toArray(), NO_CELLS)));
    }

    /**
     * Returns this list with one more element.
     *
     * @param at the index of the element
     * @param element the element
     * @return the list
     */
    public PersistentList<E> with(int at, E element) {
        return new PersistentList<>(elements.with(Objects.checkIndex(at, size() + 1), element, NO_CELLS));
    }

    /**
     * Returns this list with an element in place of another one.
     *
     * @param at the index of the element
     * @param element the element
     * @return the list
     */
    public PersistentList<E> withInstead(int at, E element) {
        return new PersistentList<>(elements.withInstead(Objects.checkIndex(at, size()), element));
    }

    /**
     * Returns this list without one of its elements.
     *
     * @param at the index of the element
     * @return the list
     */
    public PersistentList<E> without(int at) {
        return new PersistentList<>(elements.without(Objects.checkIndex(at, size())));
    }

    @Override
    public E get(int index) {
        return elements.record(Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
        return elements.size();
    }
}
