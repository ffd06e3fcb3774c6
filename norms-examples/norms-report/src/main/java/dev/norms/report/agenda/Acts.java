package dev.norms.report.agenda;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.report.unit.Places;
import dev.norms.time.DateRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first acts that findings call for, as the library's remedies give them, in words. */
final class Acts {
    private final Assessment assessment;
    private final Places places;
    private final Remedies remedies;
    private final Map<Window, Opening> openings = new HashMap<>();

    /** The assessment of the day on which a window opens, with its remedies. */
    private record Opening(Assessment assessment, Remedies remedies) {}

    /** Creates the acts for findings of an assessment, and of other assessments as of the same day. */
    Acts(Assessment assessment, Places places) {
        this.assessment = assessment;
        this.places = places;
        this.remedies = Remedies.of(assessment);
    }

    /** Returns the acts for the first of similar findings in words that fit each of them, or why nothing helps. */
    String of(FindingGroup alike) {
        Finding first = alike.first();
        Remedy remedy = first.verdict() == Verdict.UPCOMING ? whenOpen(first.obligation()) : remedies.firstStep(first);
        if (remedy.acts().isEmpty()) {
            return places.people().in(remedy.why().zh());
        }
        boolean isSingle = alike.findings().size() == 1;
        Map<String, Long> times = remedy.acts().stream()
                .collect(groupingBy(ActWords.of(remedy, isSingle, places), LinkedHashMap::new, counting()));
        String acts = times.entrySet().stream()
                .map(act -> ActWords.times(act.getKey(), act.getValue()))
                .collect(joining("；"));
        return isSingle ? acts : "各" + acts;
    }

    /** Returns what an obligation that has not opened yet will need on the day on which it opens. */
    private Remedy whenOpen(Obligation obligation) {
        Window window = obligation.window().orElseThrow();
        Opening opening = openings.computeIfAbsent(window, any -> {
            Schedule whole = assessment.schedule();
            DateRange due = DateRange.ofClosed(window.due(), window.due());
            Assessment then = Assessment.of(
                    Schedule.of(whole.book(), whole.college(), whole.calendar(), due),
                    assessment.ledger(),
                    window.opens());
            return new Opening(then, Remedies.of(then));
        });
        return opening.remedies().firstStep(opening.assessment().get(obligation.id()));
    }
}
