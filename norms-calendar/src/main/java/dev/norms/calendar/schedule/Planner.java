package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableList;
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
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plans a range: hands every norm of every edition to the plan of its family, once; the plans then serve any owners,
 * and many threads.
 */
final class Planner {
    private final NormBook book;
    private final College college;
    private final DateRange range;
    private final Predicate<Requirement> wanted;
    private final ImmutableList<Plan> plans;

    Planner(NormBook book, College college, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        this.book = book;
        this.college = college;
        this.range = range;
        this.wanted = wanted;
        this.plans = plans(new Windows(calendar, range));
    }

    /** Every obligation of some owners with its due day in the range, in the order of a schedule. */
    List<Obligation> plan(Owners owners) {
        List<Obligation> planned = new ArrayList<>();
        plans.forEach(plan -> plan.plan(owners, planned));
        planned.removeIf(owners.listed().negate());
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

    private ImmutableList<Plan> plans(Windows windows) {
        ImmutableList.Builder<Plan> all = ImmutableList.builder();
        for (NormEdition edition : book.editions()) {
            if (mayGovern(edition)) {
                Predicate<LocalDate> governs = first -> book.governing(first) == edition;
                edition.norms()
                        .forEach(norm -> norm.demands().stream()
                                .filter(demand -> wanted.test(demand.requirement()))
                                .forEach(demand -> plan(Duty.of(edition, norm, demand), windows, governs)
                                        .ifPresent(all::add)));
            }
        }
        return all.build();
    }

    private Optional<Plan> plan(Duty duty, Windows windows, Predicate<LocalDate> governs) {
        Requirement requirement = duty.demand().requirement();
        if (requirement instanceof CountRequirement count) {
            return Optional.of(new CountPlan(
                    college, duty, count, windows.of(count, duty.edition().edition(), governs)));
        } else if (requirement instanceof StudyHoursRequirement hours) {
            return Optional.of(new HoursPlan(college, duty, hours, windows.years(governs)));
        } else if (requirement instanceof TermRequirement term) {
            return Optional.of(new TermPlan(college, duty, term.rule(), term.rule()::opens, windows, governs));
        }
        return requirement instanceof DocumentRequirement document
                ? document.term().map(rule -> new TermPlan(college, duty, rule, day -> day, windows, governs))
                : Optional.empty();
    }

    /** Of several editions, all but those that begin after the range; a period may have begun long before it. */
    private boolean mayGovern(NormEdition edition) {
        return edition == book.editions().get(0)
                || edition.from().isBefore(range.until().orElseThrow());
    }
}
