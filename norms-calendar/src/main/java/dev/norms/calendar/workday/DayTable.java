package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What law, notices and given rows together make of every day of the coverage.
 *
 * <p>Days are numbered from the first day of the coverage, which is a Monday.
 */
final class DayTable {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;
    static final DateRange COVERAGE = DateRange.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR + 1, 1, 1));
    static final int FIRST = Math.toIntExact(COVERAGE.from().toEpochDay());
    static final int LENGTH = index(LocalDate.of(LAST_YEAR, 12, 31)) + 1;

    /** What was made of them. */
    final EpochDays days;

    /** What notices and given rows say, day by day. */
    private final NavigableMap<LocalDate, NoticeDay> rows;

    private final StatutoryDays law;

    DayTable(List<HolidayNotice> notices, StatutoryDays law, SortedMap<LocalDate, NoticeDay> given) {
        this.law = law;
        rows = new TreeMap<>();
        BitSet known = new BitSet(LAST_YEAR + 2);
        for (HolidayNotice notice : notices) {
            known.set(notice.year());
            for (NoticeDay day : notice.days()) {
                rows.put(day.date(), day);
            }
        }
        for (NoticeDay day : given.values()) {
            known.set(day.date().getYear());
            rows.put(day.date(), day);
        }
        BitSet working = weekdays();
        BitSet off = new BitSet(LENGTH);
        BitSet confirmed = new BitSet(LENGTH);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (known.get(year)) {
                // From 25 December on the notice of the next year may still give or take days.
                LocalDate until = known.get(year + 1) ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, 12, 25);
                confirmed.set(index(LocalDate.of(year, 1, 1)), index(until));
            } else {
                applyLaw(year, working, off);
            }
        }
        for (NoticeDay day : rows.values()) {
            working.set(index(day.date()), day.kind() == NoticeDay.Kind.WORKDAY);
            off.set(index(day.date()), day.kind() == NoticeDay.Kind.HOLIDAY);
        }
        days = new EpochDays(working, off, confirmed);
    }

    static void check(LocalDate day) {
        if (!COVERAGE.contains(day)) {
            throw new UncoveredDateException(day.toEpochDay());
        }
    }

    private static int index(LocalDate day) {
        return (int) day.toEpochDay() - FIRST;
    }

    private static BitSet weekdays() {
        BitSet days = new BitSet(LENGTH);
        for (int monday = 0; monday < LENGTH; monday += 7) {
            days.set(monday, Math.min(monday + 5, LENGTH));
        }
        return days;
    }

    static boolean isWeekend(int index) {
        return index % 7 >= 5;
    }

    private void applyLaw(int year, BitSet working, BitSet off) {
        for (Festival festival : Festival.values()) {
            Optional<DateRange> days = law.of(festival, year);
            if (days.isPresent()) {
                int from = index(days.get().from());
                int until = index(days.get().until().orElseThrow());
                working.clear(from, until);
                off.set(from, until);
            }
        }
    }

    Optional<NoticeDay> row(LocalDate day) {
        return Optional.ofNullable(rows.get(day));
    }

    /** The break of a festival by the rows of its name, else by law, else the festival's own day. */
    DateRange breakOf(Festival festival, int year) {
        String name = festival.label().zh();
        LocalDate first = null;
        LocalDate last = null;
        DateRange whole = DateRange.ofYear(year);
        for (NoticeDay day :
                rows.subMap(whole.from(), whole.until().orElseThrow()).values()) {
            if (day.kind() == NoticeDay.Kind.HOLIDAY && day.name().contains(name) && isOfYear(festival, day.date())) {
                first = first == null ? day.date() : first;
                last = day.date();
            }
        }
        if (first != null && last != null) {
            return DateRange.ofClosed(first, last);
        }
        LocalDate day = law.dayOf(festival, year);
        return law.of(festival, year).orElse(DateRange.ofClosed(day, day));
    }

    /** Days of the New Year's break that fall in December are the next New Year's. */
    private static boolean isOfYear(Festival festival, LocalDate day) {
        return festival != Festival.NEW_YEAR || day.getMonth() != Month.DECEMBER;
    }
}
