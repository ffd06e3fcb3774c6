package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
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
import java.util.stream.IntStream;

/**
 * Every day of the coverage by law, notices, given rows and days of a university together.
 *
 * <p>Days are numbered from the first day of the coverage, which is a Monday.
 */
final class DayTable {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;
    static final DateRange COVERAGE = DateRange.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR + 1, 1, 1));
    static final int FIRST = (int) COVERAGE.from().toEpochDay();
    static final int LENGTH = index(LocalDate.of(LAST_YEAR, 12, 31)) + 1;

    final EpochDays days;

    final PeriodEnds periodEnds;

    /** What notices and given rows say, day by day. */
    private final NavigableMap<LocalDate, NoticeDay> rows;

    /** The days of the university. */
    private final SortedMap<LocalDate, NoticeDay> own;

    private final StatutoryDays law;

    /** The years of which a complete notice or a given row is known. */
    private final BitSet known;

    DayTable(
            List<HolidayNotice> notices,
            StatutoryDays law,
            SortedMap<LocalDate, NoticeDay> given,
            SortedMap<LocalDate, NoticeDay> own) {
        this.law = law;
        this.own = own;
        rows = new TreeMap<>();
        known = new BitSet(LAST_YEAR + 2);
        for (HolidayNotice notice : notices) {
            for (HolidayNotice.Paper paper : notice.papers()) {
                for (NoticeDay day : paper.days()) {
                    rows.put(day.date(), day);
                }
            }
        }
        for (HolidayNotice notice : notices) {
            known.set(notice.year(), isComplete(notice.year()));
        }
        for (NoticeDay day : given.values()) {
            known.set(day.date().getYear());
            rows.put(day.date(), day);
        }
        BitSet off = new BitSet(LENGTH);
        BitSet confirmed = new BitSet(LENGTH);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (known.get(year)) {
                LocalDate until = known.get(year + 1) ? LocalDate.of(year + 1, 1, 1) : lateDecember(year);
                confirmed.set(index(LocalDate.of(year, 1, 1)), index(until));
            } else {
                law.addTo(off, year, FIRST);
            }
        }
        BitSet working = weekdays();
        working.andNot(off);
        set(rows, working, off);
        set(own, working, off);
        days = new EpochDays(working, off, confirmed);
        periodEnds = new PeriodEnds(days);
    }

    private static void set(SortedMap<LocalDate, NoticeDay> rows, BitSet working, BitSet off) {
        for (NoticeDay day : rows.values()) {
            boolean isOff = day.kind() == NoticeDay.Kind.HOLIDAY;
            off.set(index(day.date()), isOff);
            working.set(index(day.date()), !isOff);
        }
    }

    /** Returns whether the rows of notices have all statutory days of a year off. */
    private boolean isComplete(int year) {
        BitSet statutory = new BitSet(LENGTH);
        law.addTo(statutory, year, FIRST);
        for (int index = statutory.nextSetBit(0); index >= 0; index = statutory.nextSetBit(index + 1)) {
            NoticeDay row = rows.get(LocalDate.ofEpochDay((long) FIRST + index));
            if (row == null || row.kind() != NoticeDay.Kind.HOLIDAY) {
                return false;
            }
        }
        return true;
    }

    static void check(LocalDate day) {
        if (!COVERAGE.contains(day)) {
            throw new UncoveredDateException(day.toEpochDay());
        }
    }

    /** Returns the day after a range, which must have one. */
    static LocalDate end(DateRange range) {
        return range.until()
                .orElseThrow(() -> new IllegalArgumentException("range must have an end, but was " + range));
    }

    static boolean isWeekend(int index) {
        return index % 7 >= 5;
    }

    private static int index(LocalDate day) {
        return (int) day.toEpochDay() - FIRST;
    }

    /** A word has nine weeks and a day, so each starts one weekday later than the one before. */
    private static BitSet weekdays() {
        long[] words = new long[LENGTH / Long.SIZE + 1];
        for (int k = 0; k < words.length; k++) {
            if (k < 7) {
                for (int bit = 0; bit < Long.SIZE; bit++) {
                    words[k] |= isWeekend(k + bit) ? 0 : 1L << bit;
                }
            } else {
                words[k] = words[k - 7];
            }
        }
        BitSet days = BitSet.valueOf(words);
        days.clear(LENGTH, words.length * Long.SIZE);
        return days;
    }

    /** From this day on the notice of the next year may still give or take days. */
    private static LocalDate lateDecember(int year) {
        return LocalDate.of(year, 12, 25);
    }

    /** Returns whether a complete notice or a given row of a year is known. */
    boolean isKnown(int year) {
        return known.get(year);
    }

    /** The years whose notices are not known and may change a day. */
    List<Integer> awaited(LocalDate day) {
        int year = day.getYear();
        int last = day.isBefore(lateDecember(year)) ? year : year + 1;
        return IntStream.rangeClosed(year, last)
                .filter(one -> !known.get(one))
                .boxed()
                .toList();
    }

    Optional<NoticeDay> row(LocalDate day) {
        return Optional.ofNullable(own.getOrDefault(day, rows.get(day)));
    }

    /** The break of a festival by the rows of its name, else by law. */
    DateRange breakOf(Festival festival, int year) {
        String name = festival.label().zh();
        LocalDate first = null;
        LocalDate last = null;
        DateRange whole = DateRange.ofYear(year);
        for (NoticeDay day : rows.subMap(whole.from(), whole.end()).values()) {
            if (day.kind() == NoticeDay.Kind.HOLIDAY && day.name().contains(name) && isOfYear(festival, day.date())) {
                first = first == null ? day.date() : first;
                last = day.date();
            }
        }
        return first != null && last != null ? DateRange.ofClosed(first, last) : law.breakOf(festival, year);
    }

    /** Days of the New Year's break that fall in December are the next New Year's. */
    private static boolean isOfYear(Festival festival, LocalDate day) {
        return festival != Festival.NEW_YEAR || day.getMonth() != Month.DECEMBER;
    }
}
