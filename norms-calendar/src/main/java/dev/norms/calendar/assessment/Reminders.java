package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The obligations that need attention on a day (提醒), computed from the assessment alone.
 *
 * <p>A dated obligation needs attention from the first day of its lead ({@link dev.norms.norm.Norm#leadDays()} before
 * the due day, but never before the window opens) until it is done, or until its deadline has passed; it stays on the
 * list meanwhile, so that a day on which nobody looks does no harm. An obligation is listed even if its records were
 * not supplied or a judgment is outstanding. A standing duty needs attention on every day on which it does not hold.
 * What was missed is included on request, until there is a follow-up.
 *
 * <p>Example: a monthly obligation of October 2021 is due on Friday the 29th. It needs attention from the 22nd, has -1
 * days left on the 30th, and is gone on 1 November, or listed as missed.
 *
 * @param asOf the as-of day of the assessment
 * @param reminders the obligations that need attention, the most urgent first: by due day, those of one day in the
 *     order of results, standing duties last
 */
public record Reminders(LocalDate asOf, List<Reminder> reminders) {
    private static final Comparator<Reminder> MOST_URGENT_FIRST =
            Comparator.comparing(reminder -> reminder.due().orElse(LocalDate.MAX));

    public Reminders {
        requireNonNull(asOf, "asOf");
        reminders = ImmutableList.copyOf(reminders);
    }

    /**
     * Returns the obligations that can still be done in time, and the standing duties that are not met.
     *
     * <p>A judgment or records that are still outstanding after the deadline are no longer reminders; the assessment
     * has them.
     *
     * @param assessment the assessment
     * @return what needs attention on its as-of day
     */
    public static Reminders of(Assessment assessment) {
        return of(assessment, finding -> false);
    }

    /**
     * Returns what {@link #of} does, and the missed obligations that nobody has followed up.
     *
     * @param assessment the assessment
     * @return what needs attention on its as-of day
     */
    public static Reminders withMissed(Assessment assessment) {
        return of(assessment, finding -> finding.verdict() == Verdict.MISSED && !finding.isFollowedUp());
    }

    private static Reminders of(Assessment assessment, Predicate<Finding> missed) {
        LocalDate day = assessment.asOf();
        return new Reminders(
                day,
                assessment.findings().stream()
                        .map(finding -> new Reminder(finding, day))
                        .filter(reminder -> reminder.needsAttention() || missed.test(reminder.finding()))
                        .sorted(MOST_URGENT_FIRST)
                        .toList());
    }

    /**
     * The day and the number of reminders.
     *
     * @return for instance {@code Reminders[2021-10-25, 12]}
     */
    @Override
    public String toString() {
        return "Reminders[" + asOf + ", " + reminders.size() + "]";
    }

    /**
     * Something that needs attention.
     *
     * @param finding the subject of the reminder
     * @param asOf the as-of day
     */
    public record Reminder(Finding finding, LocalDate asOf) {
        public Reminder {
            requireNonNull(finding, "finding");
            requireNonNull(asOf, "asOf");
        }

        /**
         * The first day on which it needs attention, whatever the as-of day.
         *
         * @return the day; empty for a standing duty, since one day does not tell for how long it has not held
         */
        public Optional<LocalDate> since() {
            return finding.obligation().window().map(this::since);
        }

        private LocalDate since(Window window) {
            return window.since(finding.obligation().norm().leadDays());
        }

        private boolean needsAttention() {
            return switch (finding.verdict()) {
                case NOT_MET -> true;
                case OPEN, CLOSING, NEEDS_JUDGMENT, NO_DATA ->
                    finding.obligation()
                            .window()
                            .filter(window -> !asOf.isBefore(since(window)) && !asOf.isAfter(window.deadline()))
                            .isPresent();
                default -> false;
            };
        }

        /**
         * The day by which it should be done.
         *
         * @return the due day; empty for a standing duty
         */
        public Optional<LocalDate> due() {
            return finding.obligation().window().map(Window::due);
        }

        /**
         * The number of calendar days left.
         *
         * @return the days from the as-of day to the due day: 0 on it, negative after it; empty for a standing duty
         */
        public OptionalLong daysLeft() {
            return due().map(due -> OptionalLong.of(due.toEpochDay() - asOf.toEpochDay()))
                    .orElseGet(OptionalLong::empty);
        }

        /**
         * The finding.
         *
         * @return for instance {@code INS-2.2@u1/2021-10 open}
         */
        @Override
        public String toString() {
            return finding.toString();
        }
    }
}
