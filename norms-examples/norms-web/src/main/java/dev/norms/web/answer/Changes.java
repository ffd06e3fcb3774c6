package dev.norms.web.answer;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.Difference;
import java.util.List;
import java.util.Map;

/** What differs between the answers to two questions, as data. */
public final class Changes {
    private final List<Difference> differences;

    private Changes(List<Difference> differences) {
        this.differences = differences;
    }

    static Changes between(Assessment before, Assessment after) {
        return new Changes(Comparison.of(before, after).differences());
    }

    /**
     * Returns what differs, without words.
     *
     * @return of each finding that differs its id, and its verdicts before and after
     */
    public List<Map<String, Object>> brief() {
        return differences.stream().map(one -> brief(one).fields()).toList();
    }

    /**
     * Returns what differs, in words too.
     *
     * @param most how many to tell
     * @return a row for each of the first findings that differ
     */
    public List<Map<String, Object>> rows(int most) {
        return differences.stream()
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
