package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The working days of mainland China (工作日), as far as they are known.
 *
 * <p>An immutable snapshot of law, holiday notices and given rows over a fixed coverage, 1990-01-01 to 2100-12-31. A
 * row for a day decides; a day without one is worked from Monday to Friday, except, in a year without any notice, the
 * statutory days of the law then in force. Outside the coverage every question throws {@link UncoveredDateException}.
 *
 * <p>Every question about days takes constant time; {@link #epochDays()} answers without an object per day.
 *
 * <p>Example: in 2018 the last working day of December is Saturday 29, since Sunday 30 and Monday 31 belong to the New
 * Year's break; {@code previousOrSame(2018-12-31)} is 2018-12-29.
 *
 * <p>Source: notices of the General Office of the State Council, see {@link #notices()}; 全国年节及纪念日放假办法. Two calendars
 * are equal if they rest on the same notices, law and given rows.
 */
public final class WorkCalendar {
    private final List<HolidayNotice> notices;
    private final StatutoryDays law;
    private final SortedMap<LocalDate, NoticeDay> given;
    private final DayTable table;

    private WorkCalendar(List<HolidayNotice> notices, StatutoryDays law, SortedMap<LocalDate, NoticeDay> given) {
        this.notices = List.copyOf(notices);
        this.law = law;
        this.given = Collections.unmodifiableSortedMap(given);
        this.table = new DayTable(notices, law, given);
    }

    static WorkCalendar of(List<HolidayNotice> notices, StatutoryDays law) {
        return new WorkCalendar(notices, law, new TreeMap<>());
    }

    /**
     * This calendar with the rows of a newer or corrected notice, or of the college's own.
     *
     * <p>A given row wins over what was known of its day, a later call over an earlier one. Any row makes its calendar
     * year a known year: there, days without a row are worked from Monday to Friday, the statutory days too.
     *
     * @param days the rows; the same row may stand twice
     * @return the calendar; this one if there are no rows
     * @throws IllegalArgumentException if two rows differ about one day
     * @throws UncoveredDateException if a row is for a day outside the coverage
     */
    public WorkCalendar with(Collection<NoticeDay> days) {
        SortedMap<LocalDate, NoticeDay> added = new TreeMap<>();
        for (NoticeDay day : days) {
            DayTable.check(day.date());
            NoticeDay other = added.put(day.date(), day);
            if (other != null && !other.equals(day)) {
                throw new IllegalArgumentException(
                        "days must say one thing of a date, but were " + other + " and " + day);
            }
        }
        if (added.isEmpty()) {
            return this;
        }
        SortedMap<LocalDate, NoticeDay> all = new TreeMap<>(given);
        all.putAll(added);
        return new WorkCalendar(notices, law, all);
    }

    /**
     * This calendar with further rows, as of {@link #with(Collection)}.
     *
     * @param days the rows
     * @return the calendar
     */
    public WorkCalendar with(NoticeDay... days) {
        return with(List.of(days));
    }

    /**
     * This calendar as it was known at the end of a day.
     *
     * <p>Papers and regulations signed later are not seen: a year's notice, also where it orders days of the December
     * before, and an amendment in mid-year, before which the notice itself answers. Given rows bear no day and stay.
     * Example: asked on 2019-03-21, Thursday 2019-05-02 is a working day; from 2019-03-22 on it is off.
     *
     * @param day the day
     * @return the calendar; later days know no less
     */
    public WorkCalendar knownOn(LocalDate day) {
        List<HolidayNotice> known =
                notices.stream().flatMap(notice -> notice.knownOn(day).stream()).toList();
        return new WorkCalendar(known, law.knownOn(day), given);
    }

    /**
     * Returns the days about which the calendar can be asked, 1990-01-01 to 2100-12-31.
     *
     * @return the days about which the calendar can be asked, 1990-01-01 to 2100-12-31
     */
    public DateRange coverage() {
        return DayTable.COVERAGE;
    }

    /**
     * Returns the same questions by epoch day, without allocation.
     *
     * @return the same questions by epoch day, without allocation
     */
    public EpochDays epochDays() {
        return table.days;
    }

    /**
     * Tells whether a day is worked.
     *
     * @param day the day
     * @return true for a working day and a make-up working day
     */
    public boolean isWorkingDay(LocalDate day) {
        return table.days.isWorkingDay(day.toEpochDay());
    }

    /**
     * The kind of a day.
     *
     * @param day the day
     * @return its status
     */
    public DayStatus status(LocalDate day) {
        return table.days.status(day.toEpochDay());
    }

    /**
     * Tells whether no notice to come will change the day: its year's notice is known, bundled or given, and from 25
     * December on also that of the next year, which may reach back into December.
     *
     * @param day the day
     * @return true if the notices that decide are known
     */
    public boolean isConfirmed(LocalDate day) {
        return table.days.isConfirmed(day.toEpochDay());
    }

    /**
     * The last working day that is not after a day.
     *
     * @param day the day
     * @return the day itself if it is worked
     */
    public LocalDate previousOrSame(LocalDate day) {
        return date(day, table.days.previousOrSame(day.toEpochDay()));
    }

    /**
     * The first working day that is not before a day.
     *
     * @param day the day
     * @return the day itself if it is worked
     */
    public LocalDate nextOrSame(LocalDate day) {
        return date(day, table.days.nextOrSame(day.toEpochDay()));
    }

    /**
     * The n-th working day after or before a day; the day itself is not counted.
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
     * The number of working days in a range.
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
     * The last working day of every month, quarter, half-year or year, as of {@link EpochDays#lastOfEach}.
     *
     * @param unit the unit of the periods
     * @param range with an end; only periods that lie in it with all their days
     * @return a day for each, unmodifiable
     */
    public List<LocalDate> lastOfEach(PeriodUnit unit, DateRange range) {
        return table.days.datesOfEach(unit, range);
    }

    /**
     * The break of a festival in a calendar year, from the first to the last day off.
     *
     * <p>These are the days off of that year whose row bears the festival's Chinese name: a merged 国庆节、中秋节 is the break
     * of each; days at the end of December are the next New Year's and belong to none. Without such rows it is the
     * statutory days; where the law knew none (Qingming before 2008), the festival's own day.
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
     * What a notice, or a given row, says of a day.
     *
     * @param day the day
     * @return the row that decides, or empty if the day of the week or the law does
     */
    public Optional<NoticeDay> find(LocalDate day) {
        DayTable.check(day);
        return table.row(day);
    }

    /**
     * On what the status of a day rests, and what would still change it.
     *
     * @param day the day
     * @return paper, given row, law or the day of the week
     */
    public Provenance provenance(LocalDate day) {
        DayTable.check(day);
        return new ProvenanceSearch(notices, law, given, table).of(day);
    }

    /**
     * Returns the bundled notices on which the calendar rests, one per calendar year, by year; unmodifiable.
     *
     * @return the bundled notices on which the calendar rests, one per calendar year, by year; unmodifiable
     */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /**
     * Returns the day on which the latest bundled paper, or if none is known the latest regulation, was signed.
     *
     * @return the day on which the latest bundled paper, or if none is known the latest regulation, was signed
     */
    public LocalDate latestNotice() {
        return latest().map(HolidayNotice.Paper::signed).orElse(law.latest().signed());
    }

    private Optional<HolidayNotice.Paper> latest() {
        return notices.stream().map(HolidayNotice::latest).max(Comparator.comparing(HolidayNotice.Paper::signed));
    }

    /**
     * What the calendar rests on, for reports.
     *
     * @return the latest paper and the number of given rows, for instance {@code 国办发明电〔2025〕7号 (2025-11-04)} or
     *     {@code 国办发明电〔2025〕7号 (2025-11-04), 2 given days}
     */
    public String version() {
        String latest =
                latest().map(HolidayNotice.Paper::toString).orElse(law.latest().toString());
        return given.isEmpty()
                ? latest
                : latest + ", " + given.size() + (given.size() == 1 ? " given day" : " given days");
    }

    /**
     * Returns the number of notices, amendments and given rows: it grows with every one.
     *
     * @return the number of notices, amendments and given rows: it grows with every one
     */
    public int revision() {
        return notices.stream().mapToInt(notice -> notice.papers().size()).sum() + given.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that
                && notices.equals(that.notices)
                && law.equals(that.law)
                && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return 31 * notices.hashCode() + given.hashCode();
    }

    @Override
    public String toString() {
        return version();
    }

    /** A date near by costs less when it is reckoned from the one that is there. */
    private static LocalDate date(LocalDate day, int found) {
        long days = found - day.toEpochDay();
        return Math.abs(days) <= 28 ? day.plusDays(days) : LocalDate.ofEpochDay(found);
    }
}
