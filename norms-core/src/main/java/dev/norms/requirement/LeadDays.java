package dev.norms.requirement;

import dev.norms.organization.TermRule;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowRule;
import org.jspecify.annotations.Nullable;

/** How long before its due day something owed should begin to draw attention, by the form of its period. */
final class LeadDays {
    private static final int WINDOW = 14;
    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;

    private LeadDays() {}

    static int of(Requirement requirement) {
        if (requirement instanceof CountRequirement count) {
            return count.cadence().forms().stream()
                    .mapToInt(form -> of(form, count.windows().get(form)))
                    .min()
                    .orElse(0);
        }
        if (requirement instanceof StudyHoursRequirement) {
            return of(PeriodUnit.YEAR);
        }
        if (requirement instanceof TermRequirement term) {
            return wholeTerm(term.rule());
        }
        return requirement instanceof DocumentRequirement document
                ? document.term().map(LeadDays::wholeTerm).orElse(0)
                : 0;
    }

    private static int of(PeriodForm form, @Nullable WindowRule days) {
        if (form instanceof PeriodUnit unit) {
            return of(unit);
        }
        return days instanceof WindowRule.AfterIssue after ? after.months() * LONGEST_MONTH : WINDOW;
    }

    private static int of(PeriodUnit unit) {
        return switch (unit) {
            case MONTH -> 7;
            case QUARTER -> 14;
            case HALF_YEAR -> 30;
            case YEAR -> 60;
        };
    }

    /** A window lies within a term, which may be held late. */
    private static int wholeTerm(TermRule rule) {
        return (rule.years() + rule.yearsMovable()) * LONGEST_YEAR;
    }
}
