package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.duty.Addressee;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The demands of all editions with their windows in a range, by the family of the requirement.
 *
 * @param counts what is counted in periods
 * @param studies class hours of study
 * @param terms what is owed once in each term of office
 * @param days the days on which it is asked who somebody is
 */
record Compiled(
        ImmutableList<Counted> counts,
        ImmutableList<Studied> studies,
        ImmutableList<TermPlan> terms,
        TurningDays days) {
    static Compiled of(NormBook book, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        ImmutableList.Builder<Counted> counts = ImmutableList.builder();
        ImmutableList.Builder<Studied> studies = ImmutableList.builder();
        ImmutableList.Builder<TermPlan> terms = ImmutableList.builder();
        Windows windows = new Windows(calendar, range);
        for (NormEdition edition : book.editions()) {
            if (mayGovern(edition, book, range)) {
                Predicate<LocalDate> governs = first -> book.governing(first) == edition;
                for (Norm norm : edition.norms()) {
                    for (Demand demand : norm.demands()) {
                        Duty duty = Duty.of(edition, norm, demand);
                        if (!wanted.test(demand.requirement())) {
                            continue;
                        }
                        if (demand.requirement() instanceof CountRequirement count) {
                            List<Window> days = windows.of(count, edition.edition(), governs);
                            for (Addressee addressee : demand.addressees()) {
                                counts.add(new Counted(duty, addressee, count, days));
                            }
                        } else if (demand.requirement() instanceof StudyHoursRequirement hours) {
                            if (hours.replaces().isEmpty()) { // else its hours are in the plan of the replaced one
                                studies.add(new Studied(duty, windows.years(governs)));
                            }
                        } else {
                            TermPlan.of(duty, windows, governs).ifPresent(terms::add);
                        }
                    }
                }
            }
        }
        return of(counts.build(), studies.build(), terms.build());
    }

    private static Compiled of(
            ImmutableList<Counted> counts, ImmutableList<Studied> studies, ImmutableList<TermPlan> terms) {
        Set<Window> windows = Sets.newIdentityHashSet();
        counts.forEach(count -> windows.addAll(count.windows()));
        studies.forEach(studied -> windows.addAll(studied.years()));
        List<LocalDate> days = new ArrayList<>();
        for (Window window : windows) {
            days.add(window.opens());
            days.add(window.deadline());
        }
        for (Studied studied : studies) {
            for (Window year : studied.years()) {
                for (int month = 1; month <= 12; month++) {
                    days.add(LocalDate.of(year.opens().getYear(), month, 1));
                }
            }
        }
        return new Compiled(counts, studies, terms, new TurningDays(days));
    }

    /** Of several editions, all but those that begin after the range; a period may have begun long before it. */
    private static boolean mayGovern(NormEdition edition, NormBook book, DateRange range) {
        return edition == book.editions().get(0) || edition.from().isBefore(range.end());
    }
}
