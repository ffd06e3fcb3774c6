package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Edition;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.time.WindowRule.AfterIssue;
import dev.norms.time.WindowRule.AroundBreak;
import dev.norms.time.WindowRule.FixedDays;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Computes each window once, to be shared by all owners and all norms with the same periods and the same days of grace.
 * What persons owe is not moved before a vacation.
 */
final class Windows {
    /** The last day on time if there are no days of grace. */
    private static final MonthDay NO_GRACE = MonthDay.of(Month.DECEMBER, 31);

    private record Key(PeriodForm form, Optional<WindowRule> rule, Optional<MonthDay> grace, boolean isPersonal) {}

    private final CollegeCalendar calendar;
    private final CollegeCalendar personal;
    private final PlanRange range;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Key, List<Window>> computed = new HashMap<>();

    Windows(CollegeCalendar calendar, PlanRange range) {
        this.calendar = calendar;
        this.personal = CollegeCalendar.of(calendar.workdays());
        this.range = range;
        this.first = range.first(calendar.workdays().coverage());
        this.last = range.days().last();
    }

    /** Returns the windows of a count that belong to the range and begin under an edition. */
    List<Window> of(CountRequirement count, Duty duty, boolean isPersonal, Predicate<LocalDate> governs) {
        Optional<MonthDay> grace = duty.norm().answer(MonthDay.class).filter(day -> !day.equals(NO_GRACE));
        return count.cadence().forms().stream()
                .flatMap(form -> form == SpecialForm.EDITION
                        ? since(duty.edition().edition(), count.windows().get(form)).stream()
                        : of(new Key(form, Optional.ofNullable(count.windows().get(form)), grace, isPersonal)).stream())
                .filter(window -> governs.test(window.begins()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the calendar years of persons that belong to the range and begin under an edition. */
    List<Window> years(Predicate<LocalDate> governs) {
        return of(new Key(PeriodUnit.YEAR, Optional.empty(), Optional.empty(), true)).stream()
                .filter(window -> governs.test(window.begins()))
                .toList();
    }

    /** The window of a period of an organization that opens and closes on given days, if it belongs to the range. */
    Optional<Window> between(Period period, LocalDate opens, LocalDate close) {
        return between(period, opens, close, close, calendar);
    }

    private Optional<Window> between(
            Period period, LocalDate opens, LocalDate close, LocalDate deadline, CollegeCalendar days) {
        if (!range.mayHave(opens, deadline)) {
            return Optional.empty();
        }
        LocalDate due = days.due(opens, close);
        return range.has(due, deadline)
                ? Optional.of(new Window(period, opens, due, close, deadline, days.certainty(opens, due, close)))
                : Optional.empty();
    }

    /** Returns the window of the first months of an edition. */
    private Optional<Window> since(Edition edition, @Nullable WindowRule rule) {
        LocalDate issued = edition.inForce().from();
        return rule instanceof AfterIssue after
                ? between(edition.name(), issued, issued.plusMonths(after.months()))
                : Optional.empty();
    }

    private List<Window> of(Key key) {
        return computed.computeIfAbsent(
                key, any -> key.form() instanceof PeriodUnit unit ? calendarWindows(unit, key) : namedWindows(key));
    }

    private List<Window> calendarWindows(PeriodUnit unit, Key key) {
        List<Window> windows = new ArrayList<>();
        for (CalendarPeriod period = unit.containing(first); !period.first().isAfter(last); period = period.next()) {
            DateRange days = key.rule().isPresent()
                    ? days(key.rule().get(), period.first().getYear())
                    : DateRange.ofClosed(period.first(), period.last());
            add(period, days, key, windows);
        }
        return windows;
    }

    /** A break in early January may open in the December before, so the year after the range is tried as well. */
    private List<Window> namedWindows(Key key) {
        List<Window> windows = new ArrayList<>();
        WindowName name = (WindowName) key.form();
        int lastYear = Math.min(
                last.getYear() + 1, calendar.workdays().coverage().end().getYear() - 1);
        for (int year = first.getYear(); year <= lastYear; year++) {
            add(name.in(year), days(key.rule().orElseThrow(), year), key, windows);
        }
        return windows;
    }

    private void add(Period period, DateRange days, Key key, List<Window> windows) {
        LocalDate close = days.last();
        LocalDate deadline = key.grace().map(day -> onOrAfter(close, day)).orElse(close);
        between(period, days.from(), close, deadline, key.isPersonal() ? personal : calendar)
                .ifPresent(windows::add);
    }

    private static LocalDate onOrAfter(LocalDate close, MonthDay day) {
        LocalDate sameYear = day.atYear(close.getYear());
        return sameYear.isBefore(close) ? day.atYear(close.getYear() + 1) : sameYear;
    }

    private DateRange days(WindowRule rule, int year) {
        if (rule instanceof FixedDays fixed) {
            return DateRange.ofClosed(fixed.first().atYear(year), fixed.last().atYear(year));
        }
        AroundBreak around = (AroundBreak) rule;
        DateRange off = calendar.workdays().breakOf(around.festival(), year);
        return DateRange.of(off.from().minusDays(around.daysBefore()), off.end());
    }
}
