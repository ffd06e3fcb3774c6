package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The working days of mainland China (工作日), as far as they are known.
 *
 * <p>An immutable snapshot of law, holiday notices, given rows and days of a university over a fixed coverage,
 * 1990-01-01 to 2100-12-31. The day of the university decides, else the row of a notice; a day without either is worked
 * from Monday to Friday, except, in a year without a complete notice, the statutory days of the law then in force.
 * Outside the coverage every question throws {@link UncoveredDateException}.
 *
 * <p>Every question about days takes constant time. Where speed counts, ask by epoch day (days since 1970-01-01, as of
 * {@link LocalDate#toEpochDay()}): those answers allocate nothing.
 *
 * <p>Example: in 2018 the last working day of December is Saturday 29, since Sunday 30 and Monday 31 belong to the New
 * Year's break; {@code previousOrSame(2018-12-31)} is 2018-12-29.
 *
 * <p>Source: notices of the General Office of the State Council, see {@link #notices()}; 全国年节及纪念日放假办法. Two calendars
 * are equal if they rest on the same notices, law, rows and days.
 */
public final class WorkCalendar {
    private final List<HolidayNotice> notices;
    private final StatutoryDays law;
    private final SortedMap<LocalDate, NoticeDay> given;
    private final SortedMap<LocalDate, NoticeDay> own;
    private final DayTable table;

    private WorkCalendar(
            List<HolidayNotice> notices,
            StatutoryDays law,
            SortedMap<LocalDate, NoticeDay> given,
            SortedMap<LocalDate, NoticeDay> own) {
        this.notices = List.copyOf(notices);
        this.law = law;
        this.given = given;
        this.own = own;
        this.table = new DayTable(notices, law, given, own);
    }

    static WorkCalendar of(List<HolidayNotice> notices, StatutoryDays law) {
        return new WorkCalendar(notices, law, new TreeMap<>(), new TreeMap<>());
    }

    /**
     * Returns this calendar with a holiday notice of the State Council, or a part of it.
     *
     * <p>If a notice of the year is known, the papers of the other are added to it as amendments. Day by day the row of
     * the later paper decides. A notice that leaves out a statutory day is incomplete: the law still holds for its
     * year, whose days stay provisional.
     *
     * @param notice the notice
     * @return the calendar; this one if it knows all papers of the notice
     * @throws UncoveredDateException if a row is for a day outside the coverage
     */
    public WorkCalendar withNotice(HolidayNotice notice) {
        notice.days().forEach(day -> DayTable.check(day.date()));
        SortedMap<Integer, HolidayNotice> all = new TreeMap<>();
        notices.forEach(known -> all.put(known.year(), known));
        all.merge(notice.year(), notice, (known, more) -> {
            Set<HolidayNotice.Paper> papers = new LinkedHashSet<>(known.papers());
            papers.addAll(more.papers());
            return new HolidayNotice(known.year(), List.copyOf(papers));
        });
        List<HolidayNotice> merged = List.copyOf(all.values());
        return merged.equals(notices) ? this : new WorkCalendar(merged, law, given, own);
    }

    /**
     * Returns this calendar with rows of holiday notices the papers of which are not at hand.
     *
     * <p>A row wins over all papers, a later call over an earlier one. Any row makes its calendar year a known year:
     * there, days without a row are worked from Monday to Friday, the statutory days too. For days that a university
     * arranges by itself see {@link #withDays}.
     *
     * @param rows the rows; the same row may stand twice
     * @return the calendar; this one if there are no rows
     * @throws IllegalArgumentException if two rows differ about one day
     * @throws UncoveredDateException if a row is for a day outside the coverage
     */
    public WorkCalendar withNotice(Collection<NoticeDay> rows) {
        return rows.isEmpty() ? this : new WorkCalendar(notices, law, merged(given, rows), own);
    }

    /**
     * Returns this calendar with days that a university arranges by itself.
     *
     * <p>They win over law and notices, a later call over an earlier one. They make no year known and move no
     * festival's break.
     *
     * @param days the days; the same day may stand twice
     * @return the calendar; this one if there are no days
     * @throws IllegalArgumentException if two of them differ about one day
     * @throws UncoveredDateException if a day is outside the coverage
     */
    public WorkCalendar withDays(List<UniversityDay> days) {
        return days.isEmpty()
                ? this
                : new WorkCalendar(
                        notices,
                        law,
                        given,
                        merged(own, days.stream().map(UniversityDay::row).toList()));
    }

    private static SortedMap<LocalDate, NoticeDay> merged(
            SortedMap<LocalDate, NoticeDay> before, Collection<NoticeDay> rows) {
        SortedMap<LocalDate, NoticeDay> added = new TreeMap<>();
        for (NoticeDay row : rows) {
            DayTable.check(row.date());
            NoticeDay other = added.put(row.date(), row);
            if (other != null && !other.equals(row)) {
                throw new IllegalArgumentException(
                        "days must say one thing of a date, but were " + other + " and " + row);
            }
        }
        SortedMap<LocalDate, NoticeDay> all = new TreeMap<>(before);
        all.putAll(added);
        return all;
    }

    /**
     * Returns this calendar as it was known at the end of a day.
     *
     * <p>Papers and regulations signed later are left out: a year's notice, also where it orders days of the December
     * before, and an amendment in mid-year, before which the notice itself answers. Given rows and days of a university
     * bear no day of signing and stay. Example: asked on 2019-03-21, Thursday 2019-05-02 is a working day; from
     * 2019-03-22 on it is off.
     *
     * @param day the day
     * @return the calendar; later days know no less
     */
    public WorkCalendar knownOn(LocalDate day) {
        List<HolidayNotice> known =
                notices.stream().flatMap(notice -> notice.knownOn(day).stream()).toList();
        return new WorkCalendar(known, law.knownOn(day), given, own);
    }

    /**
     * Returns the days about which the calendar can be asked, 1990-01-01 to 2100-12-31.
     *
     * @return the days about which the calendar can be asked, 1990-01-01 to 2100-12-31
     */
    public DateRange coverage() {
        return DayTable.COVERAGE;
    }

    EpochDays epochDays() {
        return table.days;
    }

    /**
     * Returns whether a day is worked.
     *
     * @param day the day
     * @return true for a working day and a make-up working day
     */
    public boolean isWorkingDay(LocalDate day) {
        return table.days.isWorkingDay(day.toEpochDay());
    }

    /**
     * Returns whether an epoch day is worked.
     *
     * @param day an epoch day
     * @return true for a working day and a make-up working day
     */
    public boolean isWorkingDay(long day) {
        return table.days.isWorkingDay(day);
    }

    /**
     * Returns the kind of a day.
     *
     * @param day the day
     * @return its status
     */
    public DayStatus status(LocalDate day) {
        return table.days.status(day.toEpochDay());
    }

    /**
     * Returns whether no notice to come will change the day: its year's notice is known, bundled or given, and from 25
     * December on also that of the next year, which may reach back into December.
     *
     * @param day the day
     * @return true if the notices that decide are known
     */
    public boolean isConfirmed(LocalDate day) {
        return table.days.isConfirmed(day.toEpochDay());
    }

    /**
     * Returns the last working day that is not after a day.
     *
     * @param day the day
     * @return the day itself if it is worked
     */
    public LocalDate previousOrSame(LocalDate day) {
        return date(day, table.days.previousOrSame(day.toEpochDay()));
    }

    /**
     * Returns the last working day that is not after an epoch day.
     *
     * @param day an epoch day
     * @return the epoch day
     */
    public int previousOrSame(long day) {
        return table.days.previousOrSame(day);
    }

    /**
     * Returns the first working day that is not before a day.
     *
     * @param day the day
     * @return the day itself if it is worked
     */
    public LocalDate nextOrSame(LocalDate day) {
        return date(day, table.days.nextOrSame(day.toEpochDay()));
    }

    /**
     * Returns the first working day that is not before an epoch day.
     *
     * @param day an epoch day
     * @return the epoch day
     */
    public int nextOrSame(long day) {
        return table.days.nextOrSame(day);
    }

    /**
     * Returns the n-th working day after or before a day; the day itself is not counted.
     *
     * <p>Example: 5 working days after Friday 2026-09-18 is Thursday 2026-09-24, since Sunday 20 is worked.
     *
     * @param day the day, worked or not
     * @param workingDays the number; if negative, counted back; if 0, the result is the day itself, worked or not
     * @return the working day
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        return date(day, table.days.plus(day.toEpochDay(), workingDays));
    }

    /**
     * Returns the n-th working day after or before an epoch day, as of {@link #plus(LocalDate, int)}.
     *
     * @param day an epoch day
     * @param workingDays the number
     * @return the epoch day
     */
    public int plus(long day, int workingDays) {
        return table.days.plus(day, workingDays);
    }

    /**
     * Returns the number of working days in a range.
     *
     * @param from the first day that counts
     * @param until the first day that does not count any more, at most the day after the coverage
     * @return the number, 0 or more
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public int count(LocalDate from, LocalDate until) {
        return table.days.count(from.toEpochDay(), until.toEpochDay());
    }

    /**
     * Returns the number of working days in a range of epoch days, as of {@link #count(LocalDate, LocalDate)}.
     *
     * @param from the first epoch day that counts
     * @param until the first epoch day that does not count any more
     * @return the number, 0 or more
     */
    public int count(long from, long until) {
        return table.days.count(from, until);
    }

    /**
     * Returns the last working day of every month, quarter, half-year or year.
     *
     * <p>It is {@link #previousOrSame} of the period's last day; only if no day of the period is worked does it lie
     * before the period.
     *
     * @param unit the unit of the periods
     * @param range with an end; periods that do not lie in it with all their days are left out
     * @return a day for each period, in their order, unmodifiable; empty if the range is shorter than a period
     * @throws IllegalArgumentException if the range has no end
     */
    public List<LocalDate> lastOfEach(PeriodUnit unit, DateRange range) {
        return table.periodEnds.of(unit, range);
    }

    /**
     * Returns the break of a festival in a calendar year, from the first to the last day off.
     *
     * <p>These are the days off of that year in rows that bear the festival's Chinese name: a merged 国庆节、中秋节 is the
     * break of each; days at the end of December are the next New Year's and belong to none. Without such rows it is
     * the statutory days; where the law knew none (Qingming before 2008), the festival's own day.
     *
     * @param festival the festival
     * @param year the calendar year
     * @return the break
     */
    public DateRange breakOf(Festival festival, int year) {
        requireNonNull(festival, "festival");
        DayTable.check(LocalDate.of(year, 1, 1));
        return table.breakOf(festival, year);
    }

    /**
     * Returns what a notice, a given row or a university says of a day.
     *
     * @param day the day
     * @return the row that decides, or empty if the day of the week or the law does
     */
    public Optional<NoticeDay> find(LocalDate day) {
        DayTable.check(day);
        return table.row(day);
    }

    /**
     * Returns the source of a day's status, and the notices to come that may change it.
     *
     * @param day the day
     * @return the paper, given row, law or day of the week
     */
    public Provenance provenance(LocalDate day) {
        DayTable.check(day);
        return new ProvenanceSearch(notices, law, given, own, table).of(day);
    }

    /**
     * Returns the notices on which the calendar rests, one per calendar year, by year; unmodifiable.
     *
     * @return the notices on which the calendar rests, one per calendar year, by year; unmodifiable
     */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /**
     * Returns the day on which the latest paper, or if none is known the latest regulation, was signed.
     *
     * @return the day on which the latest paper, or if none is known the latest regulation, was signed
     */
    public LocalDate latestNotice() {
        return latest().map(HolidayNotice.Paper::signed).orElse(law.latest().signed());
    }

    private Optional<HolidayNotice.Paper> latest() {
        return notices.stream().map(HolidayNotice::latest).max(Comparator.comparing(HolidayNotice.Paper::signed));
    }

    /**
     * Returns the sources of the calendar in a few words, for reports.
     *
     * @return the latest paper and the number of given rows, for instance {@code 国办发明电〔2025〕7号 (2025-11-04)} or
     *     {@code 国办发明电〔2025〕7号 (2025-11-04), 2 given days}
     */
    public String version() {
        String latest =
                latest().map(HolidayNotice.Paper::toString).orElse(law.latest().toString());
        int count = given.size() + own.size();
        return count == 0 ? latest : latest + ", " + count + (count == 1 ? " given day" : " given days");
    }

    /**
     * Returns the number of notices, amendments and given rows: it grows with every one.
     *
     * @return the number of notices, amendments and given rows: it grows with every one
     */
    public int revision() {
        return notices.stream().mapToInt(notice -> notice.papers().size()).sum() + given.size() + own.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that
                && notices.equals(that.notices)
                && law.equals(that.law)
                && given.equals(that.given)
                && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notices, given, own);
    }

    @Override
    public String toString() {
        return version();
    }

    /** Returns a date; one near by costs less when it is computed from the other. */
    private static LocalDate date(LocalDate day, int found) {
        long days = found - day.toEpochDay();
        return Math.abs(days) <= 28 ? day.plusDays(days) : LocalDate.ofEpochDay(found);
    }
}
