package dev.norms.internal.column;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A persistent map: it is unmodifiable, and a changed copy shares nearly everything with it. It consists of a base map
 * that never changes, overlaid by a hash trie of the entries that were added, replaced or removed since.
 *
 * <p>Wrapping another map copies nothing. A change allocates a few nodes of the trie, whose depth grows with the
 * logarithm of the number of keys that were ever changed.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class PersistentMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> base;
    private final Trie<K, V> changed;
    private final int size;

    private PersistentMap(Map<K, V> base, Trie<K, V> changed, int size) {
        this.base = base;
        this.changed = changed;
        this.size = size;
    }

    /**
     * Returns a map as a persistent one.
     *
     * @param map the map, which must never change
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the map itself if it is a persistent one, else a wrapper of it
     */
    public static <K, V> PersistentMap<K, V> of(Map<K, V> map) {
        return map instanceof PersistentMap<K, V> persistent
                ? persistent
                : new PersistentMap<>(map, Trie.empty(), map.size());
    }

    /**
     * Returns this map with an entry in place of the one of the same key, if there is one.
     *
     * @param key the key
     * @param value the value
     * @return the map
     */
    public PersistentMap<K, V> with(K key, V value) {
        return new PersistentMap<>(
                base, changed.with(key, requireNonNull(value, "value")), containsKey(key) ? size : size + 1);
    }

    /**
     * Returns this map without the entry of a key.
     *
     * @param key the key
     * @return the map; the same if it has no such key
     */
    public PersistentMap<K, V> without(K key) {
        return containsKey(key) ? new PersistentMap<>(base, changed.with(key, null), size - 1) : this;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Trie.Leaf<K, V> leaf = changed.find(key);
        return leaf == null ? base.get(key) : leaf.value();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    /** The entries of the base that were never changed, in its order; then those added or replaced, in no order. */
    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                Set<K> changedKeys = new HashSet<>();
                changed.forEach(leaf -> changedKeys.add(leaf.key()));
                Stream.Builder<Entry<K, V>> entries = Stream.builder();
                changed.forEach(leaf -> {
                    V value = leaf.value();
                    if (value != null) {
                        entries.add(Map.entry(leaf.key(), value));
                    }
                });
                return Stream.concat(
                                base.entrySet().stream().filter(entry -> !changedKeys.contains(entry.getKey())),
                                entries.build())
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
