package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.internal.choice.DueDay;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Computes each window once, to be shared by all owners and all norms with the same periods and the same days of grace.
 * Due days of persons are not moved before a vacation.
 */
final class Windows {
    private record Key(PeriodForm form, Optional<WindowRule> rule, Grace grace, DueDay due, boolean isPersonal) {}

    private final CollegeCalendar calendar;
    /** For due days that are not moved before a vacation: those of persons, and of others by a reading. */
    private final CollegeCalendar withoutVacations;

    private final PlanRange range;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Key, List<Window>> computed = new HashMap<>();

    Windows(CollegeCalendar calendar, PlanRange range) {
        this.calendar = calendar;
        this.withoutVacations = CollegeCalendar.of(calendar.workdays());
        this.range = range;
        this.first = range.first(calendar.workdays().coverage());
        this.last = range.days().last();
    }

    /** Returns the windows of a count that belong to the range and begin while its edition governs. */
    List<Window> of(CountRequirement count, Duty duty, boolean isPersonal, Predicate<LocalDate> governs) {
        DueDay due = duty.norm().answer(DueDay.class).orElse(DueDay.BEFORE_VACATION);
        return count.cadence().forms().stream()
                .flatMap(form -> form == SpecialForm.EDITION
                        ? since(duty, count.windows().get(form), due, isPersonal).stream()
                        : of(new Key(
                                        form,
                                        Optional.ofNullable(count.windows().get(form)),
                                        Grace.of(duty, form),
                                        due,
                                        isPersonal))
                                .stream())
                .filter(window -> governs.test(window.begins()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the calendar years of persons that belong to the range and begin while an edition governs. */
    List<Window> years(Predicate<LocalDate> governs) {
        return of(new Key(PeriodUnit.YEAR, Optional.empty(), Grace.NONE, DueDay.WORKING_DAY, true)).stream()
                .filter(window -> governs.test(window.begins()))
                .toList();
    }

    /** Returns the window of an organization that opens and closes on given days, if it belongs to the range. */
    Optional<Window> between(Period period, LocalDate opens, LocalDate close) {
        return between(period, opens, close, close, calendar, DueDay.BEFORE_VACATION);
    }

    private Optional<Window> between(
            Period period, LocalDate opens, LocalDate close, LocalDate deadline, CollegeCalendar days, DueDay advised) {
        if (!range.mayHave(opens, deadline)) {
            return Optional.empty();
        }
        LocalDate due = advised == DueDay.CLOSE ? close : days.due(opens, close);
        return range.has(due, deadline)
                ? Optional.of(new Window(period, opens, due, close, deadline, days.certainty(opens, due, close)))
                : Optional.empty();
    }

    /** Returns the window of the first months of an edition; empty if no rule says how many. */
    private Optional<Window> since(Duty duty, @Nullable WindowRule rule, DueDay due, boolean isPersonal) {
        Edition edition = duty.edition().edition();
        LocalDate issued = edition.inForce().from();
        if (!(rule instanceof AfterIssue after)) {
            return Optional.empty();
        }
        LocalDate close = issued.plusMonths(after.months());
        LocalDate deadline = Grace.of(duty, SpecialForm.EDITION).deadline(close);
        return between(edition.name(), issued, close, deadline, calendar(due, isPersonal), due);
    }

    /** Returns the calendar by which due days are moved. */
    private CollegeCalendar calendar(DueDay due, boolean isPersonal) {
        return isPersonal || due == DueDay.WORKING_DAY ? withoutVacations : calendar;
    }

    private List<Window> of(Key key) {
        return computed.computeIfAbsent(
                key,
                any -> key.form() instanceof PeriodUnit unit
                        ? calendarWindows(unit, key)
                        : key.form() == SpecialForm.SEMESTER ? semesters(key) : namedWindows(key));
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

    /** Returns a window for each semester of the college whose name has the form of a semester's. */
    private List<Window> semesters(Key key) {
        List<Window> windows = new ArrayList<>();
        for (Semester semester : calendar.academic().semesters()) {
            if (semester.period().isPresent()) {
                add(semester.period().get(), semester.range(), key, windows);
            }
        }
        return windows;
    }

    /**
     * Returns a named window for each year. That around a break in early January may open in the December before, so
     * the year after the range is tried as well.
     */
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
        between(
                        period,
                        days.from(),
                        close,
                        key.grace().deadline(close),
                        calendar(key.due(), key.isPersonal()),
                        key.due())
                .ifPresent(windows::add);
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
