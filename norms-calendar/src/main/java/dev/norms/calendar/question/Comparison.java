package dev.norms.calendar.question;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.duty.ObligationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The differences between two assessments: of two days, or under another edition, profile or calendar.
 *
 * <p>Obligations are the same if their ids are. What is alike in both is not listed. The order is that of results; an
 * obligation with other days is placed by the earlier ones.
 */
public final class Comparison {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Comparison::earlier, Obligation.inOrder());

    private final List<Difference> differences;
    private final ImmutableMap<String, Difference> byId;

    private Comparison(List<Difference> differences) {
        this.differences = List.copyOf(differences);
        this.byId = Maps.uniqueIndex(
                differences, difference -> difference.obligation().toString());
    }

    /**
     * Compares two assessments.
     *
     * @param before the one
     * @param after the other
     * @return what differs
     */
    public static Comparison of(Assessment before, Assessment after) {
        List<Finding> olds = before.findings().stream().toList();
        List<Finding> news = after.findings().stream().toList();
        List<Difference> pairs = new ArrayList<>();
        Map<ObligationId, Finding> moved = new LinkedHashMap<>();
        List<Finding> unpaired = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < olds.size() || j < news.size()) { // both are in the same order, and most of their days are the same
            int order = i == olds.size() ? 1 : j == news.size() ? -1 : compare(olds.get(i), news.get(j));
            if (order == 0) {
                add(Optional.of(olds.get(i++)), Optional.of(news.get(j++)), pairs);
            } else if (order < 0) {
                moved.put(olds.get(i).id(), olds.get(i++));
            } else {
                unpaired.add(news.get(j++));
            }
        }
        unpaired.forEach(finding -> add(Optional.ofNullable(moved.remove(finding.id())), Optional.of(finding), pairs));
        moved.values().forEach(finding -> add(Optional.of(finding), Optional.empty(), pairs));
        pairs.sort(ORDER);
        return new Comparison(pairs);
    }

    private static int compare(Finding one, Finding other) {
        return Obligation.inOrder().compare(one.obligation(), other.obligation());
    }

    private static void add(Optional<Finding> before, Optional<Finding> after, List<Difference> differences) {
        Difference difference = new Difference(before, after);
        if (!difference.kinds().isEmpty()) {
            differences.add(difference);
        }
    }

    private static Obligation earlier(Difference difference) {
        Obligation one = difference.before().or(difference::after).orElseThrow().obligation();
        Obligation other = difference.obligation();
        return Obligation.inOrder().compare(one, other) <= 0 ? one : other;
    }

    /**
     * The differences.
     *
     * @return the differences in the order of results, unmodifiable
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * The differences of one kind.
     *
     * @param kind the kind
     * @return the differences in the same order, those that differ in other ways too included; unmodifiable
     */
    public List<Difference> differences(Difference.Kind kind) {
        return differences.stream()
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
        return Optional.ofNullable(byId.get(id));
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
     * Returns the number of obligations that differ.
     *
     * @return for instance {@code Comparison[12 differences]}
     */
    @Override
    public String toString() {
        return "Comparison[" + differences.size() + " differences]";
    }
}
