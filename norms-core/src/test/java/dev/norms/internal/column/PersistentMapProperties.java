package dev.norms.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A persistent map is a map, and what is had of it later changes nothing. */
class PersistentMapProperties {
    /** A key whose hash codes often agree, wholly or in their low bits. */
    record Key(int number, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    record Change(Key key, @Nullable Integer value) {}

    @Property
    void it_holds_what_a_hash_map_holds(
            @ForAll("before") Map<Key, Integer> before, @ForAll("changes") List<Change> changes) {
        PersistentMap<Key, Integer> map = PersistentMap.of(Map.copyOf(before));
        Map<Key, Integer> expected = new HashMap<>(before);
        List<PersistentMap<Key, Integer>> versions = new ArrayList<>();
        List<Map<Key, Integer>> copies = new ArrayList<>();
        for (Change change : changes) {
            versions.add(map);
            copies.add(Map.copyOf(expected));
            Integer value = change.value();
            if (value == null) {
                map = map.without(change.key());
                expected.remove(change.key());
            } else {
                map = map.with(change.key(), value);
                expected.put(change.key(), value);
            }
            assertThat(map).isEqualTo(expected).hasSameSizeAs(expected);
            assertThat(map.get(change.key())).isEqualTo(expected.get(change.key()));
        }
        assertThat(versions).isEqualTo(copies);
    }

    @Property
    void what_is_persistent_already_is_not_wrapped(@ForAll("before") Map<Key, Integer> before) {
        PersistentMap<Key, Integer> map = PersistentMap.of(before);
        assertThat(PersistentMap.of(map)).isSameAs(map);
        assertThat(map.without(new Key(-1, 0))).isSameAs(map);
    }

    @Provide
    Arbitrary<Map<Key, Integer>> before() {
        return Arbitraries.maps(keys(), Arbitraries.integers()).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(keys(), Arbitraries.integers().injectNull(0.3))
                .as(Change::new)
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<Key> keys() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(number -> new Key(number, number % 3 == 0 ? 7 : number % 3 == 1 ? number << 27 : number));
    }
}
