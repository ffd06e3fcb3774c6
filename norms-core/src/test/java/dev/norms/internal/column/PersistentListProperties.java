package dev.norms.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A persistent list is a list, and what is had of it later changes nothing. */
class PersistentListProperties {
    @Property
    void it_holds_what_a_list_holds(
            @ForAll @Size(max = 40) List<Integer> first,
            @ForAll @Size(max = 80) List<@IntRange(max = 10_000) Integer> changes) {
        PersistentList<Integer> list = PersistentList.of(first);
        List<Integer> expected = new ArrayList<>(first);
        List<PersistentList<Integer>> versions = new ArrayList<>();
        List<List<Integer>> copies = new ArrayList<>();
        for (Integer change : changes) {
            versions.add(list);
            copies.add(List.copyOf(expected));
            int at = change % (expected.size() + 1);
            if (at == expected.size() || change % 3 == 0) {
                expected.add(at, change);
                list = list.with(at, change);
            } else if (change % 3 == 1) {
                expected.set(at, change);
                list = list.withInstead(at, change);
            } else {
                expected.subList(at, at + 1).clear();
                list = list.without(at);
            }
            assertThat(list).isEqualTo(expected);
        }
        assertThat(versions).isEqualTo(copies);
        assertThat(PersistentList.of(list)).isSameAs(list);
    }

    @Property
    void there_is_nothing_beyond_its_end(@ForAll @Size(max = 40) List<Integer> elements) {
        PersistentList<Integer> list = PersistentList.of(elements);
        assertThatThrownBy(() -> list.get(elements.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.without(elements.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.with(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
