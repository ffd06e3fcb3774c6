package dev.norms.calendar.remedy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import java.util.List;

/**
 * The acts for several findings together, and what each of them leads to.
 *
 * @param acts the acts in an order in which they can be done, each once; unmodifiable
 * @param remedies a remedy for each finding that was not in order, including those that the acts themselves bring
 *     about; in the order of results; unmodifiable
 * @param isLeast whether it is proven that the acts that add records are as few as possible, once the college has
 *     changed as planned; false only where a search was given up after its budget of work
 * @param after the assessment as it would be if all acts were done on the as-of day
 */
public record RemedyPlan(List<Act> acts, List<Remedy> remedies, boolean isLeast, Assessment after) {
    public RemedyPlan {
        acts = ImmutableList.copyOf(acts);
        remedies = ImmutableList.copyOf(remedies);
        requireNonNull(after, "after");
    }

    /**
     * The remedies with an outcome.
     *
     * @param outcome the outcome
     * @return the remedies in the order of results, unmodifiable
     */
    public List<Remedy> withOutcome(Outcome outcome) {
        return remedies.stream().filter(remedy -> remedy.outcome() == outcome).toList();
    }
}
