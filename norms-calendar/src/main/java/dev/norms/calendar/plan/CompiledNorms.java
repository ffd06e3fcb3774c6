package dev.norms.calendar.plan;

import com.google.common.collect.Sets;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.Timing;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.Addressee;
import dev.norms.internal.column.PersonHistory;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.Requirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The demands of all editions with their windows in a range, by the timing of their requirements.
 *
 * <p>Memberships, posts and lives of organizations matter on few days: the first and last days of windows, and the
 * first days of months. Two ranges that lie alike among these days make no difference to what is owed.
 */
final class CompiledNorms {
    /**
     * Class hours of study, with the years of a range.
     *
     * @param duty the demand
     * @param years the years
     */
    record Studied(Duty duty, List<Window> years) {}

    private static final int BITS = 20;

    private final List<CountTemplate> counts = new ArrayList<>();
    private final List<Studied> studies = new ArrayList<>();
    private final List<TermPlan> terms = new ArrayList<>();
    private final int[] days;

    CompiledNorms(NormBook book, CollegeCalendar calendar, DateRange range, Predicate<Requirement> wanted) {
        Windows windows = new Windows(calendar, range);
        for (NormEdition edition : book.editions()) {
            if (mayGovern(edition, book, range)) {
                for (Norm norm : edition.norms()) {
                    for (Demand demand : norm.demands()) {
                        if (wanted.test(demand.requirement())) {
                            add(Duty.of(edition, norm, demand), windows, first -> book.governing(first) == edition);
                        }
                    }
                }
            }
        }
        this.days = days();
    }

    /** Of several editions, all but those that begin after the range; a period may have begun long before it. */
    private static boolean mayGovern(NormEdition edition, NormBook book, DateRange range) {
        return edition == book.editions().get(0) || edition.from().isBefore(range.end());
    }

    private void add(Duty duty, Windows windows, Predicate<LocalDate> governs) {
        Timing timing = Families.of(duty.demand().requirement()).timing();
        if (timing instanceof Timing.Periods periods) {
            List<Window> days = windows.of(periods.count(), duty.edition().edition(), governs);
            for (Addressee addressee : duty.demand().addressees()) {
                counts.add(new CountTemplate(duty, addressee, periods.count(), days));
            }
        } else if (timing instanceof Timing.StudyYears years && !years.isReplacing()) {
            studies.add(new Studied(duty, windows.years(governs)));
        } else if (timing instanceof Timing.Terms each) {
            terms.add(new TermPlan(duty, each, windows, governs));
        }
    }

    private int[] days() {
        IntStream.Builder found = IntStream.builder();
        Set<Window> windows = Sets.newIdentityHashSet();
        counts.forEach(count -> windows.addAll(count.windows()));
        for (Studied studied : studies) {
            windows.addAll(studied.years());
            for (Window year : studied.years()) {
                for (int month = 1; month <= 12; month++) {
                    found.add(
                            (int) LocalDate.of(year.opens().getYear(), month, 1).toEpochDay());
                }
            }
        }
        for (Window window : windows) {
            found.add((int) window.opens().toEpochDay())
                    .add((int) window.deadline().toEpochDay());
        }
        return found.build().sorted().distinct().toArray();
    }

    List<CountTemplate> counts() {
        return counts;
    }

    List<Studied> studies() {
        return studies;
    }

    List<TermPlan> terms() {
        return terms;
    }

    /** How a range lies among the days, in the lower 40 bits. */
    long place(DateRange range) {
        Optional<LocalDate> until = range.until();
        return place(
                (int) range.from().toEpochDay(),
                until.isEmpty() ? PersonHistory.NEVER : (int) until.get().toEpochDay());
    }

    /** How a range of epoch days lies among the days; its end may be {@link PersonHistory#NEVER}. */
    long place(int from, int end) {
        return (long) before(from) << BITS | before(end);
    }

    /** How many of the days are before a day. */
    private int before(int day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }
}
