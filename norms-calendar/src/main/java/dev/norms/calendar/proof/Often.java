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

/** Numbers that nobody can keep: more than one activity of a kind a day, more than eight class hours a day. */
final class Often {
    private static final int HOURS_A_DAY = 8;
    private static final int DAYS_A_MONTH = 30;
    /** The shortest window of a holiday or an event: two weeks before it, and the day itself. */
    private static final int SHORTEST_WINDOW = 15;

    private Often() {}

    static List<Flaw> flaws(ProofSubject subject, FlawKind kind) {
        List<Flaw> flaws = new ArrayList<>();
        for (Norm norm : subject.edition().norms()) {
            for (Demand demand : norm.demands()) {
                asked(demand)
                        .map(asked -> subject.flaw(
                                kind,
                                List.of(norm.id()),
                                Label.format(
                                        "{0}要求{1}：一天一次、每天八学时也做不到",
                                        "{0} asks for {1}: more than once a day, or more than eight class hours a day",
                                        norm.id(),
                                        asked),
                                subject.idle()))
                        .ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private static Optional<Label> asked(Demand demand) {
        return demand.requirement()
                .as(CountRequirement.class)
                .filter(count -> count.cadence().forms().stream()
                        .anyMatch(form -> count.cadence().bound().atLeast() > days(form, count)))
                .map(count -> count.cadence().label())
                .or(() -> demand.requirement()
                        .as(StudyHoursRequirement.class)
                        .filter(hours -> hours.hours() > HOURS_A_DAY * PeriodUnit.YEAR.months() * DAYS_A_MONTH)
                        .map(StudyHoursRequirement::label));
    }

    /** The days of the shortest period of a form. */
    private static int days(PeriodForm form, CountRequirement count) {
        if (count.windows().get(form) instanceof WindowRule.FixedDays fixed) {
            return fixed.last().atYear(2023).getDayOfYear()
                    - fixed.first().atYear(2023).getDayOfYear()
                    + 1;
        }
        return form instanceof PeriodUnit unit
                ? unit.months() * DAYS_A_MONTH - (unit == PeriodUnit.MONTH ? 2 : 0)
                : SHORTEST_WINDOW;
    }
}
