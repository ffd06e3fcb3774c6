package dev.norms.calendar.question;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The obligations for which one activity counts, and those that ask for its kinds but for which it does not count.
 *
 * <p>The answer is the same whether or not the ledger already has the activity. It covers the obligations of whoever
 * held it and, for the hours and attendance that persons owe, of whoever attended; and those obligations of the
 * organizations above and below for which it would count, had they held it.
 *
 * @param activity the activity
 * @param all the effects on these obligations, in the order of results
 */
public record ActivityEffects(Activity activity, List<ActivityEffect> all) {
    public ActivityEffects {
        requireNonNull(activity, "activity");
        all = ImmutableList.copyOf(all);
    }

    /**
     * Returns the effects of an activity that was held or is being planned, whoever attends it.
     *
     * @param schedule the schedule
     * @param ledger what else was done
     * @param activity the activity
     * @param asOf the as-of day; an activity after it does not count yet
     * @return its effects
     * @throws IllegalArgumentException if the college lacks an organization that holds it
     */
    public static ActivityEffects of(Schedule schedule, Ledger ledger, Activity activity, LocalDate asOf) {
        return of(schedule, ledger, activity, Set.of(), asOf);
    }

    /**
     * Returns the effects of an activity and of the attendance of some persons, by the hours of the activity itself.
     *
     * @param schedule the schedule
     * @param ledger what else was done
     * @param activity the activity
     * @param attending who attends
     * @param asOf the as-of day; an activity after it does not count yet
     * @return its effects
     * @throws IllegalArgumentException if the college lacks an organization that holds it
     */
    public static ActivityEffects of(
            Schedule schedule, Ledger ledger, Activity activity, Set<PersonId> attending, LocalDate asOf) {
        return new ActivityDuties(schedule, ledger, asOf)
                .effects(
                        activity,
                        attending.stream()
                                .map(person ->
                                        new AttendedActivity(activity, Attendance.of(activity.id(), person.text())))
                                .toList());
    }

    /**
     * Returns the effects of every activity of a ledger, each with the attendance that the ledger records. The schedule
     * is read once for all of them.
     *
     * <pre>{@code
     * ActivityEffects.ofAll(schedule, ledger, asOf).stream()
     *         .filter(effects -> effects.counted().isEmpty())
     *         .forEach(effects -> System.out.println(effects.activity().id() + " counts for nothing"));
     * }</pre>
     *
     * @param schedule the schedule
     * @param ledger the activities and what else was done
     * @param asOf the as-of day; activities after it do not count yet
     * @return the effects, in the order of {@link Ledger#records()}; unmodifiable
     * @throws IllegalArgumentException if the college of the schedule lacks an organization that held one
     */
    public static List<ActivityEffects> ofAll(Schedule schedule, Ledger ledger, LocalDate asOf) {
        List<LedgerRecord> records = ledger.records();
        ImmutableListMultimap<String, AttendedActivity> attended = records.stream()
                .filter(AttendedActivity.class::isInstance)
                .map(AttendedActivity.class::cast)
                .collect(ImmutableListMultimap.toImmutableListMultimap(AttendedActivity::ref, record -> record));
        ActivityDuties duties = new ActivityDuties(schedule, ledger, asOf);
        return records.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .map(activity -> duties.effects(activity, attended.get(activity.id())))
                .toList();
    }

    /**
     * The obligations for which it counts.
     *
     * @return the effects in the order of results, unmodifiable
     */
    public List<ActivityEffect> counted() {
        return all.stream().filter(ActivityEffect::counts).toList();
    }

    /**
     * The obligations that ask for its kinds but for which it does not count.
     *
     * @return the effects in the order of results, each with its reason, unmodifiable
     */
    public List<ActivityEffect> rejected() {
        return all.stream().filter(effect -> !effect.counts()).toList();
    }

    /**
     * The activity and the number of obligations.
     *
     * @return for instance {@code ActivityEffects[a1, 2 of 15 obligations]}
     */
    @Override
    public String toString() {
        return "ActivityEffects[" + activity.id() + ", " + counted().size() + " of " + all.size() + " obligations]";
    }
}
