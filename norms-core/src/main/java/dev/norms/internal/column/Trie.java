package dev.norms.internal.column;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A persistent hash trie: a node is an array of {@value #WIDTH} slots, each empty or with a leaf or a node, and three
 * bits of the hash code select the slot. Nodes are this narrow, and consist of nothing but their slots, so that adding
 * a key copies little. A leaf without a value marks a removed key.
 */
final class Trie<K, V> {
    /** The key with its value; keys of equal hash codes are chained. */
    record Leaf<K, V>(K key, @Nullable V value, @Nullable Leaf<K, V> next) {
        private Leaf<K, V> with(K other, @Nullable V otherValue) {
            if (key.equals(other)) {
                return new Leaf<>(other, otherValue, next);
            }
            return new Leaf<>(
                    key, value, next == null ? new Leaf<>(other, otherValue, null) : next.with(other, otherValue));
        }
    }

    private static final int BITS = 3;
    private static final int WIDTH = 1 << BITS;

    private final @Nullable Object[] root;

    private Trie(@Nullable Object... root) {
        this.root = root;
    }

    static <K, V> Trie<K, V> empty() {
        return new Trie<>(new @Nullable Object[WIDTH]);
    }

    /** Returns the leaf of a key; null if the key was neither added nor removed. */
    @Nullable
    Leaf<K, V> find(@Nullable Object key) {
        if (key == null) {
            return null;
        }
        int hash = key.hashCode();
        int shift = 0;
        Object slot = root[slot(hash, shift)];
        while (slot instanceof Object[] node) {
            shift += BITS;
            slot = node[slot(hash, shift)];
        }
        Leaf<K, V> leaf = leaf(slot);
        while (leaf != null && !leaf.key.equals(key)) {
            leaf = leaf.next;
        }
        return leaf;
    }

    Trie<K, V> with(K key, @Nullable V value) {
        return new Trie<>(with(root, 0, key, value));
    }

    private static <K, V> @Nullable Object[] with(@Nullable Object[] node, int shift, K key, @Nullable V value) {
        int hash = key.hashCode();
        int at = slot(hash, shift);
        @Nullable Object[] copy = node.clone();
        if (node[at] instanceof Object[] below) {
            copy[at] = with(below, shift + BITS, key, value);
            return copy;
        }
        Leaf<K, V> leaf = leaf(node[at]);
        if (leaf == null) {
            copy[at] = new Leaf<>(key, value, null);
        } else if (leaf.key.hashCode() == hash) {
            copy[at] = leaf.with(key, value);
        } else {
            copy[at] = nodeOf(shift + BITS, leaf, new Leaf<>(key, value, null));
        }
        return copy;
    }

    /** Returns a node with two leaves of different hash codes. */
    private static <K, V> @Nullable Object[] nodeOf(int shift, Leaf<K, V> one, Leaf<K, V> other) {
        @Nullable Object[] node = new @Nullable Object[WIDTH];
        int at = slot(one.key.hashCode(), shift);
        int otherAt = slot(other.key.hashCode(), shift);
        if (at == otherAt) {
            node[at] = nodeOf(shift + BITS, one, other);
        } else {
            node[at] = one;
            node[otherAt] = other;
        }
        return node;
    }

    /** Returns the slot that the bits of a hash code select in the nodes at a depth. */
    private static int slot(int hash, int shift) {
        return hash >>> shift & WIDTH - 1;
    }

    @SuppressWarnings("unchecked") // what is no node is a leaf of the same types
    private static <K, V> @Nullable Leaf<K, V> leaf(@Nullable Object slot) {
        return (Leaf<K, V>) slot;
    }

    void forEach(Consumer<Leaf<K, V>> action) {
        forEach(root, action);
    }

    private static <K, V> void forEach(@Nullable Object[] node, Consumer<Leaf<K, V>> action) {
        for (Object slot : node) {
            if (slot instanceof Object[] below) {
                forEach(below, action);
            } else {
                for (Leaf<K, V> leaf = leaf(slot); leaf != null; leaf = leaf.next) {
                    action.accept(leaf);
                }
            }
        }
    }
}
