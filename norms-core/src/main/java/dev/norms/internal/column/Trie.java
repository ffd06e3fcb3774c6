package dev.norms.internal.column;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A persistent hash trie: each node has up to 16 slots, chosen by four bits of the hash code, and holds only those that
 * are taken. A leaf without a value says that its key went.
 */
final class Trie<K, V> {
    /** The key with its value; keys of equal hash codes are chained. */
    record Leaf<K, V>(K key, @Nullable V value, @Nullable Leaf<K, V> next) {
        private Leaf<K, V> with(K other, @Nullable V its) {
            if (key.equals(other)) {
                return new Leaf<>(other, its, next);
            }
            return new Leaf<>(key, value, next == null ? new Leaf<>(other, its, null) : next.with(other, its));
        }
    }

    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private final int taken;
    private final Object[] slots;

    private Trie(int taken, Object... slots) {
        this.taken = taken;
        this.slots = slots;
    }

    static <K, V> Trie<K, V> empty() {
        return new Trie<>(0);
    }

    /** The leaf of a key; null if the key never came or went. */
    @SuppressWarnings("unchecked") // a slot has a trie or a leaf of the same types
    @Nullable
    Leaf<K, V> find(@Nullable Object key) {
        if (key == null) {
            return null;
        }
        int hash = key.hashCode();
        Trie<K, V> node = this;
        for (int shift = 0; ; shift += BITS) {
            int bit = 1 << (hash >>> shift & MASK);
            if ((node.taken & bit) == 0) {
                return null;
            }
            Object slot = node.slots[node.index(bit)];
            if (slot instanceof Trie) {
                node = (Trie<K, V>) slot;
                continue;
            }
            Leaf<K, V> leaf = (Leaf<K, V>) slot;
            while (leaf != null && !leaf.key.equals(key)) {
                leaf = leaf.next;
            }
            return leaf;
        }
    }

    Trie<K, V> with(K key, @Nullable V value) {
        return with(0, key, value);
    }

    @SuppressWarnings("unchecked") // a slot has a trie or a leaf of the same types
    private Trie<K, V> with(int shift, K key, @Nullable V value) {
        int bit = 1 << (key.hashCode() >>> shift & MASK);
        int at = index(bit);
        if ((taken & bit) == 0) {
            Object[] more = new Object[slots.length + 1];
            System.arraycopy(slots, 0, more, 0, at);
            more[at] = new Leaf<>(key, value, null);
            System.arraycopy(slots, at, more, at + 1, slots.length - at);
            return new Trie<>(taken | bit, more);
        }
        Object[] same = Arrays.copyOf(slots, slots.length);
        if (slots[at] instanceof Trie) {
            same[at] = ((Trie<K, V>) slots[at]).with(shift + BITS, key, value);
        } else {
            Leaf<K, V> leaf = (Leaf<K, V>) slots[at];
            same[at] = leaf.key.hashCode() == key.hashCode()
                    ? leaf.with(key, value)
                    : new Trie<K, V>(1 << (leaf.key.hashCode() >>> (shift + BITS) & MASK), leaf)
                            .with(shift + BITS, key, value);
        }
        return new Trie<>(taken, same);
    }

    private int index(int bit) {
        return Integer.bitCount(taken & (bit - 1));
    }

    @SuppressWarnings("unchecked") // a slot has a trie or a leaf of the same types
    void forEach(Consumer<Leaf<K, V>> action) {
        for (Object slot : slots) {
            if (slot instanceof Trie) {
                ((Trie<K, V>) slot).forEach(action);
            } else {
                for (Leaf<K, V> leaf = (Leaf<K, V>) slot; leaf != null; leaf = leaf.next) {
                    action.accept(leaf);
                }
            }
        }
    }
}
