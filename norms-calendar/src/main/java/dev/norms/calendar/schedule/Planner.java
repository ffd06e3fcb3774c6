package dev.norms.calendar.schedule;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Plans a range: hands every norm of every edition to the plan of its family. */
final class Planner {
    private final NormBook book;
    private final College college;
    private final DateRange range;
    private final Windows windows;

    Planner(NormBook book, College college, CollegeCalendar calendar, DateRange range) {
        this.book = book;
        this.college = college;
        this.range = range;
        this.windows = new Windows(calendar, range);
    }

    /** Every obligation with its due day in the range, in the order of a schedule. */
    List<Obligation> plan() {
        List<Obligation> planned = new ArrayList<>();
        for (NormEdition edition : book.editions()) {
            if (mayGovern(edition)) {
                Predicate<LocalDate> governs = first -> book.governing(first) == edition;
                edition.norms()
                        .forEach(norm -> norm.demands()
                                .forEach(demand -> plan(Duty.of(edition, norm, demand), governs, planned)));
            }
        }
        return inOrder(planned);
    }

    /** Sorts day by day: the owners of one day were planned nearly in their order, so that little is left to sort. */
    private static List<Obligation> inOrder(List<Obligation> planned) {
        Map<LocalDate, List<Obligation>> byDue = new HashMap<>();
        planned.forEach(obligation -> byDue.computeIfAbsent(
                        obligation.window().orElseThrow().due(), day -> new ArrayList<>())
                .add(obligation));
        return byDue.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(day -> day.getValue().stream().sorted(ObligationOrder.INSTANCE))
                .toList();
    }

    private void plan(Duty duty, Predicate<LocalDate> governs, List<Obligation> out) {
        Requirement requirement = duty.demand().requirement();
        if (requirement instanceof CountRequirement count) {
            new CountPlan(college, duty, count)
                    .plan(windows.of(count, duty.edition().edition(), governs), out);
        } else if (requirement instanceof StudyHoursRequirement hours) {
            new HoursPlan(college, duty, hours).plan(windows.years(governs), out);
        } else if (requirement instanceof TermRequirement term) {
            new TermPlan(college, duty, term.rule()).plan(term.rule()::opens, windows, governs, out);
        } else if (requirement instanceof DocumentRequirement document) {
            document.term()
                    .ifPresent(rule -> new TermPlan(college, duty, rule).plan(day -> day, windows, governs, out));
        }
    }

    /** Of several editions, all but those that begin after the range; a period may have begun long before it. */
    private boolean mayGovern(NormEdition edition) {
        return edition == book.editions().get(0)
                || edition.from().isBefore(range.until().orElseThrow());
    }
}
