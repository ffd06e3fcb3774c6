package dev.norms.web.answer;

import com.google.common.base.Suppliers;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.Difference;
import dev.norms.duty.ObligationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The findings that differ between two questions, as data. */
public final class Changes {
    private final Comparison comparison;
    private final Supplier<Set<ObligationId>> ids;

    private Changes(Comparison comparison) {
        this.comparison = comparison;
        this.ids = Suppliers.memoize(() -> comparison.differences().stream()
                .map(difference -> difference.obligation().id())
                .collect(Collectors.toSet()));
    }

    static Changes between(Assessment before, Assessment after) {
        return new Changes(Comparison.of(before, after));
    }

    /** The verdicts of a finding before and after, if the finding differs. */
    static Optional<Map<String, Object>> of(Assessment before, Finding after) {
        Difference difference = new Difference(before.find(after.id()), Optional.of(after));
        return difference.isNone()
                ? Optional.empty()
                : Optional.of(brief(difference).fields());
    }

    /**
     * Counts what differs.
     *
     * @return the number of findings that differ
     */
    public int size() {
        return comparison.size();
    }

    boolean has(ObligationId id) {
        return ids.get().contains(id);
    }

    /**
     * Returns the differences, in words too.
     *
     * @param most how many to return at most
     * @return a row for each of the first findings that differ
     */
    public List<Map<String, Object>> rows(int most) {
        return comparison.differences().stream()
                .limit(most)
                .map(one -> brief(one)
                        .label("label", one.label())
                        .put(
                                "kinds",
                                one.kinds().stream().map(Difference.Kind::code).toList())
                        .put("norm", one.obligation().norm().id().text())
                        .put("owner", one.obligation().owner().text())
                        .fields())
                .toList();
    }

    private static Data brief(Difference difference) {
        return new Data()
                .put("id", difference.obligation().toString())
                .text("before", difference.before().map(Finding::verdict).map(Verdict::code))
                .text("after", difference.after().map(Finding::verdict).map(Verdict::code));
    }
}
