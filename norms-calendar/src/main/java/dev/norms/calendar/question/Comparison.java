package dev.norms.calendar.question;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.internal.column.Columns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The differences between two assessments: of two days, or under another edition, profile or calendar.
 *
 * <p>Obligations are the same if their ids are. What is alike in both is not listed. The order is that of results; an
 * obligation whose days changed is placed by the earlier ones.
 */
public final class Comparison {
    private final List<Difference> differences;
    private final Supplier<List<Difference>> inOrder;
    private final Supplier<ImmutableMap<String, Difference>> byId;

    /** Takes the differences in any order. */
    private Comparison(List<Difference> differences) {
        this.differences = differences;
        this.inOrder = Suppliers.memoize(
                () -> differences.stream().sorted(Difference.inOrder()).toList());
        this.byId = Suppliers.memoize(() -> Maps.uniqueIndex(
                differences, difference -> difference.obligation().toString()));
    }

    /**
     * Compares two assessments.
     *
     * @param before the one
     * @param after the other
     * @return what differs
     */
    public static Comparison of(Assessment before, Assessment after) {
        return new Comparison(Columns.of(after).since(before).stream()
                .map(change -> new Difference(change.before(), change.after()))
                .filter(difference -> !difference.isNone())
                .toList());
    }

    /**
     * The differences.
     *
     * @return the differences in the order of results, unmodifiable
     */
    public List<Difference> differences() {
        return inOrder.get();
    }

    /**
     * The number of differences.
     *
     * @return the size of {@link #differences()}, counted without putting them in order
     */
    public int size() {
        return differences.size();
    }

    /**
     * The differences of one kind.
     *
     * @param kind the kind
     * @return the differences in the order of results, including those that differ in other ways as well; unmodifiable
     */
    public List<Difference> differences(Difference.Kind kind) {
        return differences().stream()
                .filter(difference -> difference.kinds().contains(kind))
                .toList();
    }

    /**
     * Finds what differs of one obligation.
     *
     * @param id the text form of its id, for instance {@code INS-2.1@art-f1/2021-Q2}
     * @return the difference; empty if the obligation is alike in both, or in neither
     */
    public Optional<Difference> find(String id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    /**
     * The number of differences of each kind; one obligation may differ in several.
     *
     * @return the kinds that occur, in their own order
     */
    public Map<Difference.Kind, Integer> counts() {
        Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);
        differences.forEach(difference -> difference.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return ImmutableMap.copyOf(counts);
    }

    /**
     * Returns whether nothing differs.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * A summary.
     *
     * @return for instance {@code Comparison[12 differences]}
     */
    @Override
    public String toString() {
        return "Comparison[" + differences.size() + " differences]";
    }
}
