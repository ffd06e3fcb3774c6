package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.Provenance.Kind;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The sources of a {@link WorkCalendar}. The day of the university decides, else a given row, else the row of the
 * latest paper, else the law or the day of the week.
 *
 * @param notices the notices, by year
 * @param law the statutory days
 * @param given the rows that were given without their paper
 * @param own the days of the university
 * @param rows the rows of papers and given rows that decide
 * @param known the years of which a complete notice is known, or given rows for every festival
 */
record Sources(
        List<HolidayNotice> notices,
        StatutoryDays law,
        SortedMap<LocalDate, NoticeDay> given,
        SortedMap<LocalDate, NoticeDay> own,
        NavigableMap<LocalDate, NoticeDay> rows,
        BitSet known) {
    static Sources of(
            List<HolidayNotice> notices,
            StatutoryDays law,
            SortedMap<LocalDate, NoticeDay> given,
            SortedMap<LocalDate, NoticeDay> own) {
        NavigableMap<LocalDate, NoticeDay> rows = new TreeMap<>();
        for (HolidayNotice notice : notices) {
            for (HolidayNotice.Paper paper : notice.papers()) {
                for (NoticeDay day : paper.days()) {
                    rows.put(day.date(), day);
                }
            }
        }
        // a notice makes its year known if it has all statutory days, given rows if they have one of each festival
        BitSet known = new BitSet();
        for (HolidayNotice notice : notices) {
            known.set(notice.year(), law.lackingDays(rows, notice.year()).isEmpty());
        }
        rows.putAll(given);
        for (LocalDate day : given.keySet()) {
            if (!known.get(day.getYear())) {
                known.set(day.getYear(), law.lacking(rows, day.getYear()).isEmpty());
            }
        }
        return new Sources(List.copyOf(notices), law, given, own, rows, known);
    }

    Sources with(HolidayNotice notice) {
        notice.days().forEach(day -> DayTable.check(day.date()));
        SortedMap<Integer, HolidayNotice> all = new TreeMap<>();
        notices.forEach(each -> all.put(each.year(), each));
        all.merge(notice.year(), notice, (before, more) -> {
            Set<HolidayNotice.Paper> papers = new LinkedHashSet<>(before.papers());
            papers.addAll(more.papers());
            return new HolidayNotice(
                    before.year(),
                    papers.stream()
                            .sorted(Comparator.comparing(HolidayNotice.Paper::signed)
                                    .thenComparing(HolidayNotice.Paper::number))
                            .toList());
        });
        return of(List.copyOf(all.values()), law, given, own);
    }

    Sources withGiven(List<NoticeDay> days) {
        return of(notices, law, merged(given, days), own);
    }

    Sources withOwn(List<UniversityDay> days) {
        return of(
                notices,
                law,
                given,
                merged(own, days.stream().map(UniversityDay::row).toList()));
    }

    private static SortedMap<LocalDate, NoticeDay> merged(
            SortedMap<LocalDate, NoticeDay> before, List<NoticeDay> days) {
        SortedMap<LocalDate, NoticeDay> added = new TreeMap<>();
        for (NoticeDay day : days) {
            DayTable.check(day.date());
            NoticeDay other = added.put(day.date(), day);
            if (other != null && !other.equals(day)) {
                throw new IllegalArgumentException(
                        "days must say one thing of a date, but were " + other + " and " + day);
            }
        }
        SortedMap<LocalDate, NoticeDay> all = new TreeMap<>(before);
        all.putAll(added);
        return all;
    }

    Sources knownOn(LocalDate day) {
        List<HolidayNotice> signed =
                notices.stream().flatMap(notice -> notice.knownOn(day).stream()).toList();
        return of(signed, law.knownOn(day), given, own);
    }

    /** Returns the table of all days. */
    DayTable table() {
        BitSet off = new BitSet(DayTable.LENGTH);
        for (int year = DayTable.FIRST_YEAR; year <= DayTable.LAST_YEAR; year++) {
            if (!known.get(year)) {
                law.addTo(off, year, DayTable.FIRST);
            }
        }
        BitSet makeUp = new BitSet(DayTable.LENGTH);
        for (SortedMap<LocalDate, NoticeDay> over : List.of(rows, own)) {
            for (NoticeDay day : over.values()) {
                int number = DayTable.number(day.date().toEpochDay());
                off.set(number, day.kind() == NoticeDay.Kind.HOLIDAY);
                makeUp.set(number, day.kind() == NoticeDay.Kind.WORKDAY);
            }
        }
        return new DayTable(off, makeUp);
    }

    /** Returns the last year whose notice may decide on a day: that of the next year may reach back into December. */
    static int lastYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() >= 25 ? day.getYear() + 1 : day.getYear();
    }

    boolean isConfirmed(LocalDate day) {
        DayTable.check(day);
        return known.get(day.getYear()) && known.get(lastYear(day));
    }

    /** Returns the festivals that keep a year from being known. */
    List<Festival> lacking(int year) {
        DateRange whole = DateRange.ofYear(year);
        DayTable.check(whole.from());
        boolean isGiven = !given.subMap(whole.from(), whole.end()).isEmpty();
        return known.get(year) ? List.of() : isGiven ? law.lacking(rows, year) : law.lackingDays(rows, year);
    }

    private List<Integer> awaited(LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), lastYear(day))
                .filter(year -> !known.get(year))
                .boxed()
                .toList();
    }

    Optional<NoticeDay> find(LocalDate day) {
        DayTable.check(day);
        return Optional.ofNullable(own.getOrDefault(day, rows.get(day)));
    }

    /** Returns the break of a festival by the rows of its name in a known year, else by law. */
    DateRange breakOf(Festival festival, int year) {
        DayTable.check(LocalDate.of(year, 1, 1));
        if (!known.get(year)) {
            return law.breakOf(festival, year);
        }
        DateRange whole = DateRange.ofYear(year);
        LocalDate first = null;
        LocalDate last = null;
        for (NoticeDay day : rows.subMap(whole.from(), whole.end()).values()) {
            // days of the New Year's break that fall in December are the next New Year's
            if (day.kind() == NoticeDay.Kind.HOLIDAY
                    && day.name().contains(festival.label().zh())
                    && (festival != Festival.NEW_YEAR || day.date().getMonth() != Month.DECEMBER)) {
                first = first == null ? day.date() : first;
                last = day.date();
            }
        }
        return first != null && last != null ? DateRange.ofClosed(first, last) : law.breakOf(festival, year);
    }

    /** Returns the provenance of the status of a day. */
    Provenance provenance(LocalDate day, DayStatus status) {
        List<NoticeDay> found = new ArrayList<>();
        // in a year that is known the notice repeats the law
        Optional<StatutoryDays.Regulation> by = known.get(day.getYear()) ? Optional.empty() : law.regulation(day);
        Kind kind = by.isPresent() ? Kind.LAW : Kind.WEEKDAY;
        String number = by.map(StatutoryDays.Regulation::number).orElse("");
        Optional<LocalDate> signed = by.map(StatutoryDays.Regulation::signed);
        Optional<String> page = Optional.empty();
        for (HolidayNotice notice : notices) {
            for (HolidayNotice.Paper paper : notice.papers()) {
                for (NoticeDay row : paper.days()) {
                    if (row.date().equals(day)) {
                        found.add(row);
                        kind = notice.isAmendment(paper) ? Kind.AMENDMENT : Kind.NOTICE;
                        number = paper.number();
                        signed = Optional.of(paper.signed());
                        page = Optional.of(paper.page());
                    }
                }
            }
        }
        for (SortedMap<LocalDate, NoticeDay> over : List.of(given, own)) {
            NoticeDay row = over.get(day);
            if (row != null) {
                found.add(row);
                kind = Kind.GIVEN;
                number = row.notice();
                signed = Optional.empty();
                page = Optional.empty();
            }
        }
        return new Provenance(day, status, kind, number, signed, page, found, awaited(day));
    }

    /** Returns number and day of signing of the latest paper, or if none is known of the latest regulation. */
    String version() {
        int count = given.size() + own.size();
        String latest =
                latest().map(HolidayNotice.Paper::toString).orElse(law.latest().toString());
        return count == 0 ? latest : latest + ", " + count + (count == 1 ? " given day" : " given days");
    }

    LocalDate latestSigned() {
        return latest().map(HolidayNotice.Paper::signed).orElse(law.latest().signed());
    }

    private Optional<HolidayNotice.Paper> latest() {
        return notices.stream().map(HolidayNotice::latest).max(Comparator.comparing(HolidayNotice.Paper::signed));
    }

    int revision() {
        return notices.stream().mapToInt(notice -> notice.papers().size()).sum() + given.size() + own.size();
    }
}
