package dev.norms.calendar.question;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.counting.Cases;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.FilingRequirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For which duties one activity counts, and for which duties that ask for its kinds it does not.
 *
 * <p>The ledger may have the activity already or not; the answer is the same. Looked at are the duties of whoever held
 * it and, for the hours and attendance that persons owe, of whoever attended; and those duties of the organizations
 * above and below for which it would count, had they held it.
 */
public final class ActivityEffects {
    private final Activity activity;
    private final ImmutableList<ActivityEffect> effects;

    private ActivityEffects(Activity activity, ImmutableList<ActivityEffect> effects) {
        this.activity = activity;
        this.effects = effects;
    }

    /**
     * Asks for an activity that was held or is being planned, whoever attends it.
     *
     * @param schedule what is owed
     * @param ledger what else was done
     * @param activity the activity
     * @param asOf the day of the question; an activity after it does not count yet
     * @return its effects
     * @throws IllegalArgumentException if the college has no such organization
     */
    public static ActivityEffects of(Schedule schedule, Ledger ledger, Activity activity, LocalDate asOf) {
        return of(schedule, ledger, activity, Set.of(), asOf);
    }

    /**
     * Asks for an activity and those who attend it, by the hours of the activity itself.
     *
     * @param schedule what is owed
     * @param ledger what else was done
     * @param activity the activity
     * @param attending who attends
     * @param asOf the day of the question; an activity after it does not count yet
     * @return its effects
     * @throws IllegalArgumentException if the college has no such organization
     */
    public static ActivityEffects of(
            Schedule schedule, Ledger ledger, Activity activity, Set<PersonId> attending, LocalDate asOf) {
        OrganizationId held = activity.organization();
        if (schedule.college().find(held).isEmpty()) {
            throw new IllegalArgumentException(
                    "activity must be of an organization of " + schedule.college() + ", but was of " + held);
        }
        Map<PersonId, AttendedActivity> attended = new HashMap<>();
        attending.forEach(person ->
                attended.put(person, new AttendedActivity(activity, Attendance.of(activity.id(), person.text()))));
        Set<OrganizationId> related = related(schedule, held);
        Counter counter = new Counter(schedule.college(), ledger, asOf, Cases.of(schedule, ledger, asOf));
        ImmutableList.Builder<ActivityEffect> effects = ImmutableList.builder();
        Stream.concat(schedule.planned().stream(), schedule.standing(asOf, ledger).stream())
                .forEach(duty -> counter.use(duty, activity)
                        .or(() ->
                                Optional.ofNullable(attended.get(duty.owner())).flatMap(own -> counter.use(duty, own)))
                        .map(match -> use(duty, match))
                        .or(() -> related.contains(duty.owner()) ? others(counter, duty, activity) : Optional.empty())
                        .ifPresent(effects::add));
        return new ActivityEffects(activity, effects.build());
    }

    private static ActivityEffect use(Obligation duty, Match match) {
        // where no activity was held there is nothing to file, but now there is this one
        Optional<Label> unbound =
                duty.requirement() instanceof FilingRequirement ? Optional.empty() : duty.inapplicable();
        Optional<Label> rejection = unbound.or(match::rejection);
        return new ActivityEffect(duty, rejection.isEmpty() ? match.quantity() : BigDecimal.ZERO, rejection);
    }

    /** What only the wrong organization keeps from counting. */
    private static Optional<ActivityEffect> others(Counter counter, Obligation duty, Activity activity) {
        return counter.useIfItsOwn(duty, activity)
                .filter(match -> match.counts() && duty.inapplicable().isEmpty())
                .map(match -> new ActivityEffect(
                        duty,
                        BigDecimal.ZERO,
                        Optional.of(Label.of(
                                "由" + activity.organization() + "举办，不是" + duty.owner() + "的活动",
                                "held by " + activity.organization() + ", not by " + duty.owner()))));
    }

    private static Set<OrganizationId> related(Schedule schedule, OrganizationId held) {
        Stream<Organization> above = Stream.iterate(
                        schedule.college()
                                .find(held)
                                .flatMap(Organization::parent)
                                .flatMap(schedule.college()::find),
                        Optional::isPresent,
                        one -> one.flatMap(Organization::parent).flatMap(schedule.college()::find))
                .flatMap(Optional::stream);
        return Stream.concat(above, schedule.college().below(held))
                .map(Organization::id)
                .collect(Collectors.toSet());
    }

    /**
     * Every duty looked at.
     *
     * @return the effects in the order of results, unmodifiable
     */
    public List<ActivityEffect> all() {
        return effects;
    }

    /**
     * The duties for which it counts.
     *
     * @return the effects in the order of results, unmodifiable
     */
    public List<ActivityEffect> counted() {
        return effects.stream().filter(ActivityEffect::counts).collect(ImmutableList.toImmutableList());
    }

    /**
     * The duties that ask for its kinds but for which it does not count.
     *
     * @return the effects in the order of results, each with its reason, unmodifiable
     */
    public List<ActivityEffect> rejected() {
        return effects.stream().filter(effect -> !effect.counts()).collect(ImmutableList.toImmutableList());
    }

    /**
     * The activity.
     *
     * @return the activity
     */
    public Activity activity() {
        return activity;
    }

    /**
     * The activity and the number of duties.
     *
     * @return for instance {@code ActivityEffects[a1, 2 of 15 duties]}
     */
    @Override
    public String toString() {
        return "ActivityEffects[" + activity.id() + ", " + counted().size() + " of " + effects.size() + " duties]";
    }
}
