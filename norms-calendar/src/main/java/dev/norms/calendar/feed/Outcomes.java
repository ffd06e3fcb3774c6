package dev.norms.calendar.feed;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The outcomes of dated obligations that a feed shows, by the text of the obligation's id.
 *
 * @param fulfilled the day on which the number owed was reached, or the as-of day if that is not known, for obligations
 *     that are met or made up
 * @param exempt the obligations from which a written exemption frees
 */
record Outcomes(Map<String, LocalDate> fulfilled, Set<String> exempt) {
    static Outcomes of(Assessment assessment) {
        Map<String, LocalDate> fulfilled = new HashMap<>();
        Set<String> exempt = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            String obligation = finding.obligation().toString();
            if (finding.verdict().isFulfilled() && finding.obligation().window().isPresent()) {
                fulfilled.put(obligation, finding.fulfilledOn().orElse(assessment.asOf()));
            } else if (finding.verdict() == Verdict.EXEMPT) {
                exempt.add(obligation);
            }
        }
        return new Outcomes(fulfilled, exempt);
    }
}
