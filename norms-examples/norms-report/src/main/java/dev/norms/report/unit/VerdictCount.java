package dev.norms.report.unit;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.label.Label;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The number of findings of one verdict and wording: standing duties that are met are counted apart from what was met
 * on time.
 *
 * @param label the verdict in words
 * @param mark the mark of the verdict
 * @param number how many, at least 1
 */
public record VerdictCount(Label label, Mark mark, int number) {
    /**
     * Returns the counts of findings.
     *
     * @param findings the findings
     * @return those that are not 0, in the order of the verdicts
     */
    public static List<VerdictCount> of(Findings findings) {
        Map<Verdict, Map<Label, Integer>> counts = new EnumMap<>(Verdict.class);
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.verdict(), any -> new LinkedHashMap<>())
                    .merge(finding.label(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .flatMap(verdict -> of(Mark.of(verdict.getKey()), verdict.getValue()))
                .toList();
    }

    private static Stream<VerdictCount> of(Mark mark, Map<Label, Integer> counts) {
        return counts.entrySet().stream().map(count -> new VerdictCount(count.getKey(), mark, count.getValue()));
    }
}
