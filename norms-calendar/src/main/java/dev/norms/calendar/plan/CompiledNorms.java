package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.Timing;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.Addressee;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.Requirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The demands of all editions with their windows in a range, by the timing of their requirements.
 *
 * @param counts what is counted in periods
 * @param studies class hours of study
 * @param terms what is owed once in each term of office
 * @param days the days on which memberships, posts and lives of organizations matter
 */
record CompiledNorms(
        ImmutableList<CountTemplate> counts,
        ImmutableList<Studied> studies,
        ImmutableList<TermPlan> terms,
        Breakpoints days) {
    /**
     * Class hours of study, with the years of a range.
     *
     * @param duty the demand
     * @param years the years
     */
    record Studied(Duty duty, List<Window> years) {}

    static CompiledNorms of(NormBook book, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        ImmutableList.Builder<CountTemplate> counts = ImmutableList.builder();
        ImmutableList.Builder<Studied> studies = ImmutableList.builder();
        ImmutableList.Builder<TermPlan> terms = ImmutableList.builder();
        Windows windows = new Windows(calendar, range);
        for (NormEdition edition : book.editions()) {
            if (!mayGovern(edition, book, range)) {
                continue;
            }
            Predicate<LocalDate> governs = first -> book.governing(first) == edition;
            for (Norm norm : edition.norms()) {
                for (Demand demand : norm.demands()) {
                    if (!wanted.test(demand.requirement())) {
                        continue;
                    }
                    Duty duty = Duty.of(edition, norm, demand);
                    Timing timing = Families.of(demand.requirement()).timing();
                    if (timing instanceof Timing.Periods periods) {
                        List<Window> days = windows.of(periods.count(), edition.edition(), governs);
                        for (Addressee addressee : demand.addressees()) {
                            counts.add(new CountTemplate(duty, addressee, periods.count(), days));
                        }
                    } else if (timing instanceof Timing.StudyYears years && !years.isReplacing()) {
                        studies.add(new Studied(duty, windows.years(governs)));
                    } else if (timing instanceof Timing.Terms each) {
                        terms.add(new TermPlan(duty, each, windows, governs));
                    }
                }
            }
        }
        return of(counts.build(), studies.build(), terms.build());
    }

    private static CompiledNorms of(
            ImmutableList<CountTemplate> counts, ImmutableList<Studied> studies, ImmutableList<TermPlan> terms) {
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
        return new CompiledNorms(counts, studies, terms, new Breakpoints(days));
    }

    /** Of several editions, all but those that begin after the range; a period may have begun long before it. */
    private static boolean mayGovern(NormEdition edition, NormBook book, DateRange range) {
        return edition == book.editions().get(0) || edition.from().isBefore(range.end());
    }
}
