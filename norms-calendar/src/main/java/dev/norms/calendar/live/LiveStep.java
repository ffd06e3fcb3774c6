package dev.norms.calendar.live;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.question.Difference;
import java.util.List;

/**
 * The result of an event.
 *
 * @param after the assessment after the event
 * @param differences the findings that differ from those before the event, in the order of results; each with the
 *     finding before and after
 */
public record LiveStep(LiveAssessment after, List<Difference> differences) {
    public LiveStep {
        requireNonNull(after, "after");
        differences = List.copyOf(differences);
    }
}
