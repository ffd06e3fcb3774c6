package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Results of rows behave like an array; changing a copy leaves the original as it was. */
class RowResultsProperties {
    private static final int BEFORE = 5;

    @Property
    void they_hold_what_an_array_holds(
            @ForAll @IntRange(min = 1, max = 70) int size,
            @ForAll @Size(max = 30) List<@IntRange(max = 70 * 9) Integer> numbers) {
        int[] expected = new int[size];
        RowResults results = begun(size);
        List<RowResults> versions = new ArrayList<>();
        List<int[]> copies = new ArrayList<>();
        for (Integer number : numbers) {
            versions.add(results);
            copies.add(expected.clone());
            int result = PackedResult.of(0, number % 9);
            expected[number % size] = result;
            results = results.with(number % size, result);
        }
        versions.add(results);
        copies.add(expected);
        for (int i = 0; i < versions.size(); i++) {
            assertThat(array(versions.get(i))).isEqualTo(copies.get(i));
            assertThat(changed(versions.get(i), results)).isEqualTo(differing(copies.get(i), expected));
        }
    }

    @Property
    void what_is_not_exact_may_always_have_changed(
            @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(max = 69) int row) {
        int unexact = PackedResult.of(0, PackedResult.ofWhole(Long.MAX_VALUE));
        RowResults results = begun(size).with(row % size, unexact);
        assertThat(changed(results, results)).isEmpty();
        assertThat(changed(results, results.with(row % size, unexact))).containsExactly(row % size);
        RowResults known = results.with(row % size, PackedResult.of(0, 1));
        assertThat(known.with(row % size, PackedResult.of(0, 1))).isSameAs(known);
    }

    /** A part of what was judged at first. */
    private static RowResults begun(int size) {
        int[] all = new int[BEFORE + size + BEFORE];
        return RowResults.of(all, BEFORE, BEFORE + size);
    }

    private static int[] array(RowResults results) {
        int[] found = new int[results.size()];
        results.copyTo(found, 0);
        for (int row = 0; row < found.length; row++) {
            assertThat(results.get(row)).isEqualTo(found[row]);
        }
        return found;
    }

    private static List<Integer> changed(RowResults before, RowResults after) {
        List<Integer> rows = new ArrayList<>();
        for (int row = before.nextChanged(after, 0); row < before.size(); row = before.nextChanged(after, row + 1)) {
            rows.add(row);
        }
        return rows;
    }

    private static List<Integer> differing(int[] before, int... after) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < before.length; row++) {
            if (before[row] != after[row]) {
                rows.add(row);
            }
        }
        return rows;
    }
}
