package dev.norms.calendar.proof;

import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers that nobody can keep within {@link Bounds}: too many activities of a kind, or too many class hours, a
 * day.
 */
final class TooMany {
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_OF_FEBRUARY = 28;
    /** A common year, in which windows of fixed days are shortest. */
    private static final int COMMON_YEAR = 2023;

    private TooMany() {}

    static List<Flaw> flaws(ProofSubject subject, FlawKind kind) {
        List<Flaw> flaws = new ArrayList<>();
        for (Norm norm : subject.edition().norms()) {
            for (Demand demand : norm.demands()) {
                asked(demand)
                        .map(asked -> subject.flaw(
                                kind,
                                List.of(norm.id()),
                                Label.format(
                                        "{0}要求{1}：每天{2}次、每天{3}学时也做不到",
                                        "{0} asks for {1}: too much even at {2} a day, or at {3} class hours a day",
                                        norm.id(),
                                        asked,
                                        Bounds.ACTIVITIES_A_DAY,
                                        Bounds.HOURS_A_DAY),
                                subject.idle()))
                        .ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    /** Returns what a demand asks for; empty if it can be done. */
    private static Optional<Label> asked(Demand demand) {
        return demand.requirement()
                .as(CountRequirement.class)
                .filter(count -> count.cadence().forms().stream()
                        .anyMatch(form ->
                                count.cadence().bound().atLeast() > Bounds.ACTIVITIES_A_DAY * days(form, count)))
                .map(count -> count.cadence().label())
                .or(() -> demand.requirement()
                        .as(StudyHoursRequirement.class)
                        .filter(hours -> hours.hours() > Bounds.HOURS_A_DAY * PeriodUnit.YEAR.months() * DAYS_A_MONTH)
                        .map(StudyHoursRequirement::label));
    }

    /** Returns the number of days of the shortest period of a form. */
    private static int days(PeriodForm form, CountRequirement count) {
        if (count.windows().get(form) instanceof WindowRule.FixedDays fixed) {
            return fixed.last().atYear(COMMON_YEAR).getDayOfYear()
                    - fixed.first().atYear(COMMON_YEAR).getDayOfYear()
                    + 1;
        }
        if (form == PeriodUnit.MONTH) {
            return DAYS_OF_FEBRUARY;
        }
        return form instanceof PeriodUnit unit ? unit.months() * DAYS_A_MONTH : Bounds.SHORTEST_WINDOW;
    }
}
