package dev.norms.internal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies that keep an order, which {@link Set#copyOf} and {@link Map#copyOf} do not.
 *
 * <p>The parts of a book use these, not Guava's: a program loads the book first, when the JDK's collections are loaded
 * already.
 */
public final class Ordered {
    private Ordered() {}

    /**
     * A set in the order given.
     *
     * @param elements the elements
     * @param <E> their type
     * @return each once, unmodifiable
     */
    public static <E> Set<E> set(Collection<? extends E> elements) {
        // List.copyOf refuses null, as Set.copyOf does
        return elements.size() < 2
                ? Set.copyOf(elements)
                : Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(elements)));
    }

    /**
     * A set in the order given.
     *
     * @param first an element
     * @param more further elements
     * @param <E> their type
     * @return each once, unmodifiable
     */
    @SafeVarargs
    public static <E> Set<E> set(E first, E... more) {
        List<E> elements = new ArrayList<>(more.length + 1);
        elements.add(first);
        for (E element : more) {
            elements.add(element);
        }
        return set(elements);
    }

    /**
     * A set in the order in which its type lists the constants.
     *
     * @param elements the constants
     * @param <E> their type
     * @return each once, unmodifiable
     */
    public static <E extends Enum<E>> Set<E> enums(Collection<E> elements) {
        return elements.size() < 2 ? Set.copyOf(elements) : Collections.unmodifiableSet(EnumSet.copyOf(elements));
    }

    /**
     * A map in the order given.
     *
     * @param entries the entries, without null
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the entries, unmodifiable
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        Map<K, V> copy = Map.copyOf(entries); // refuses null, which a LinkedHashMap does not
        return copy.size() < 2 ? copy : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
