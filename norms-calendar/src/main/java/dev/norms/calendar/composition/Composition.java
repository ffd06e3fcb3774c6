package dev.norms.calendar.composition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.requirement.CompositionRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a required composition that hold for a body on a day, and those that do not.
 *
 * @param owed how many things are required; 0 if the requirement has no object
 * @param held how many of them are fulfilled; every branch counts, even where a single one is required
 * @param facts what was found, a sentence for each thing
 * @param missing what does not hold, by name and key, in the order of the rules
 * @param advice advice in one sentence about something that breaks no rule
 */
public record Composition(int owed, int held, List<Label> facts, List<Label> missing, Optional<Label> advice) {
    public Composition {
        facts = ImmutableList.copyOf(facts);
        missing = ImmutableList.copyOf(missing);
        requireNonNull(advice, "advice");
    }

    /**
     * Returns how a body is composed.
     *
     * @param college the college
     * @param owner the body
     * @param day the day
     * @param requirement the requirement
     * @return the result
     */
    public static Composition of(
            College college, Organization owner, LocalDate day, CompositionRequirement requirement) {
        return new BodyReview(college, owner, day, requirement.rules()).inWords();
    }

    /**
     * Counts the things that are required, without naming them; faster than {@link #of}.
     *
     * @param college the college
     * @param owner the body
     * @param day the day
     * @param requirement the requirement
     * @return {@link #owed()} of its composition
     */
    public static int countOwed(
            College college, Organization owner, LocalDate day, CompositionRequirement requirement) {
        return new BodyReview(college, owner, day, requirement.rules()).owed();
    }

    /**
     * Counts the things that are fulfilled, without naming them; faster than {@link #of}.
     *
     * @param college the college
     * @param owner the body
     * @param day the day
     * @param requirement the requirement
     * @return {@link #held()} of its composition
     */
    public static int countHeld(
            College college, Organization owner, LocalDate day, CompositionRequirement requirement) {
        return new BodyReview(college, owner, day, requirement.rules()).held();
    }
}
