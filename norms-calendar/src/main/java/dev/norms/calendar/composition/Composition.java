package dev.norms.calendar.composition;

import com.google.common.collect.ImmutableList;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.requirement.CompositionRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What holds of a body on a day, out of what a composition asks for. */
public final class Composition {
    private final int owed;
    private final int held;
    private final ImmutableList<Label> facts;
    private final ImmutableList<Label> missing;
    private final ImmutableList<Label> advice;

    Composition(int owed, int held, List<Label> facts, List<Label> missing, List<Label> advice) {
        this.owed = owed;
        this.held = held;
        this.facts = ImmutableList.copyOf(facts);
        this.missing = ImmutableList.copyOf(missing);
        this.advice = ImmutableList.copyOf(advice);
    }

    /**
     * Looks at a body.
     *
     * @param college who is who
     * @param owner the body
     * @param day the day
     * @param requirement what is asked for
     * @return what was found
     */
    public static Composition of(
            College college, Organization owner, LocalDate day, CompositionRequirement requirement) {
        return new BodyReview(college, owner, day).review(requirement.rules());
    }

    /**
     * How many things are asked for.
     *
     * @return the number, 0 if there is nothing of which they could hold
     */
    public int owed() {
        return owed;
    }

    /**
     * How many of them hold.
     *
     * @return the number
     */
    public int held() {
        return held;
    }

    /**
     * What was found, in words.
     *
     * @return a sentence for each thing, unmodifiable
     */
    public List<Label> facts() {
        return facts;
    }

    /**
     * What does not hold, by name and key.
     *
     * @return what is missing, in the order of the rules, unmodifiable
     */
    public List<Label> missing() {
        return missing;
    }

    /**
     * What is worth advice though it breaks nothing.
     *
     * @return the sentences as one, if there are any
     */
    public Optional<Label> advice() {
        return advice.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.of(
                        advice.stream().map(Label::zh).collect(Collectors.joining("；", "提示：", "")),
                        advice.stream().map(Label::en).collect(Collectors.joining("; ", "advice: ", ""))));
    }
}
