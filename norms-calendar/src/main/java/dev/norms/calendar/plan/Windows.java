package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.calendar.academic.CollegeCalendar;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Computes each window once, to be shared by all owners and all norms with the same periods. */
final class Windows {
    private record Key(PeriodForm form, Optional<WindowRule> rule) {}

    private final CollegeCalendar calendar;
    private final DateRange range;
    private final LocalDate last;
    private final Map<Key, List<Window>> computed = new HashMap<>();

    Windows(CollegeCalendar calendar, DateRange range) {
        this.calendar = calendar;
        this.range = range;
        this.last = range.last();
    }

    /** Returns the windows of a count that are due in the range and begin under an edition. */
    List<Window> of(CountRequirement count, Edition edition, Predicate<LocalDate> governs) {
        return count.cadence().forms().stream()
                .flatMap(form -> form == SpecialForm.EDITION
                        ? since(edition, count.windows().get(form)).stream()
                        : of(form, count.windows()).stream())
                .filter(window -> governs.test(window.begins()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the calendar years that are due in the range and begin under an edition. */
    List<Window> years(Predicate<LocalDate> governs) {
        return of(PeriodUnit.YEAR, ImmutableMap.of()).stream()
                .filter(window -> governs.test(window.begins()))
                .toList();
    }

    /** The window of a period that opens and ends on given days, if it is due in the range. */
    Optional<Window> between(Period period, LocalDate opens, LocalDate deadline) {
        if (!DateRange.ofClosed(opens, deadline).overlaps(range)) {
            return Optional.empty();
        }
        LocalDate due = calendar.due(opens, deadline);
        return range.contains(due)
                ? Optional.of(new Window(period, opens, due, deadline, calendar.certainty(opens, due, deadline)))
                : Optional.empty();
    }

    /** Returns the window of the first months of an edition. */
    private Optional<Window> since(Edition edition, @Nullable WindowRule rule) {
        LocalDate issued = edition.inForce().from();
        return rule instanceof AfterIssue after
                ? between(edition.name(), issued, issued.plusMonths(after.months()))
                : Optional.empty();
    }

    private List<Window> of(PeriodForm form, Map<PeriodForm, WindowRule> rules) {
        Optional<WindowRule> rule =
                form instanceof WindowName name ? Optional.ofNullable(rules.get(name)) : Optional.empty();
        return computed.computeIfAbsent(
                new Key(form, rule),
                key -> form instanceof PeriodUnit unit
                        ? calendarWindows(unit)
                        : namedWindows((WindowName) form, rule.orElseThrow()));
    }

    private List<Window> calendarWindows(PeriodUnit unit) {
        List<Window> windows = new ArrayList<>();
        for (CalendarPeriod period = unit.containing(range.from());
                !period.first().isAfter(last);
                period = period.next()) {
            between(period, period.first(), period.last()).ifPresent(windows::add);
        }
        return windows;
    }

    /** A break in early January may open in the December before, so the year after the range is tried as well. */
    private List<Window> namedWindows(WindowName name, WindowRule rule) {
        List<Window> windows = new ArrayList<>();
        int lastYear = Math.min(
                last.getYear() + 1, calendar.workdays().coverage().end().getYear() - 1);
        for (int year = range.from().getYear(); year <= lastYear; year++) {
            DateRange days = days(rule, year);
            between(name.in(year), days.from(), days.last()).ifPresent(windows::add);
        }
        return windows;
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
