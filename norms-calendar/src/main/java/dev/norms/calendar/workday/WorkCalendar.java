package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The working days of mainland China (工作日), as far as they are known.
 *
 * <p>An immutable snapshot of law, holiday notices, given rows and days of a university over a fixed coverage,
 * 1990-01-01 to 2100-12-31. The day of the university decides, else a given row, else the row of a notice; any other
 * day is worked from Monday to Friday, except, in a year without a complete notice, the statutory days of the law then
 * in force. Outside the coverage every question throws {@link UncoveredDateException}. Every question takes constant
 * time. Where speed counts, ask by epoch day (days since 1970-01-01, see {@link LocalDate#toEpochDay()}): those answers
 * allocate nothing.
 *
 * <p>Example: {@code previousOrSame(2018-12-31)} is Saturday 2018-12-29, since the New Year's break follows it.
 *
 * <p>Source: notices of the General Office of the State Council, see {@link #notices()}; 全国年节及纪念日放假办法. Two calendars
 * are equal if they rest on the same notices, law, rows and days.
 */
public final class WorkCalendar {
    private final Sources sources;
    private final DayTable table;

    WorkCalendar(Sources sources) {
        this.sources = sources;
        this.table = sources.table();
    }

    /**
     * {@return this calendar with a holiday notice of the State Council, or a part of it; this one if it has all papers
     * of the notice}
     *
     * <p>The papers of a year are ordered by their days of signing: the first is the notice, the others amend it, and
     * the row of the later one decides. A notice without a statutory day leaves its year {@link #lacking unknown}.
     *
     * @param notice the notice
     */
    public WorkCalendar withNotice(HolidayNotice notice) {
        Sources more = sources.with(notice);
        return more.notices().equals(sources.notices()) ? this : new WorkCalendar(more);
    }

    /**
     * {@return this calendar with rows of holiday notices known without their papers; this one if there are none}
     *
     * <p>Rows make their calendar year a known year when each statutory holiday of that year has at least one day off
     * among its statutory days, whatever its name; {@link #lacking} names those that have none.
     *
     * @param rows the rows, which win over all papers and earlier calls; the same row may stand twice
     * @throws IllegalArgumentException if two rows differ about one day
     */
    public WorkCalendar withNotice(Collection<NoticeDay> rows) {
        return rows.isEmpty() ? this : new WorkCalendar(sources.withGiven(List.copyOf(rows)));
    }

    /**
     * {@return this calendar with days that a university arranges by itself, which make no year known and move no
     * festival's break; this one if there are no days}
     *
     * @param days the days, which win over law, notices and earlier calls; the same day may stand twice
     * @throws IllegalArgumentException if two of them differ about one day
     */
    public WorkCalendar withDays(List<UniversityDay> days) {
        return days.isEmpty() ? this : new WorkCalendar(sources.withOwn(days));
    }

    /**
     * {@return this calendar as it was known at the end of a day}
     *
     * <p>Papers and regulations signed later are left out; given rows and days of a university, which have no day of
     * signing, stay. Example: asked on 2019-03-21, Thursday 2019-05-02 is a working day; from 2019-03-22 on it is off.
     *
     * @param day the day
     */
    public WorkCalendar knownOn(LocalDate day) {
        return new WorkCalendar(sources.knownOn(day));
    }

    /** {@return the days about which the calendar can be asked, 1990-01-01 to 2100-12-31} */
    public DateRange coverage() {
        return DayTable.COVERAGE;
    }

    /**
     * {@return whether a day is worked: true for a working day and a make-up working day}
     *
     * @param day the day
     */
    public boolean isWorkingDay(LocalDate day) {
        return table.isWorkingDay(day.toEpochDay());
    }

    /**
     * {@return whether an epoch day is worked}
     *
     * @param day the epoch day
     */
    public boolean isWorkingDay(long day) {
        return table.isWorkingDay(day);
    }

    /**
     * {@return the status of a day}
     *
     * @param day the day
     */
    public DayStatus status(LocalDate day) {
        return table.status(day.toEpochDay());
    }

    /**
     * {@return whether no notice to come will change a day: that of its year is known, bundled or given, and from 25
     * December on also that of the next year, which may reach back into December}
     *
     * @param day the day
     */
    public boolean isConfirmed(LocalDate day) {
        return sources.isConfirmed(day);
    }

    /**
     * {@return the statutory holidays for want of which a year is not known and its days are provisional; else none}
     *
     * @param year the calendar year
     */
    public List<Festival> lacking(int year) {
        return sources.lacking(year);
    }

    /**
     * {@return the last working day that is not after a day: the day itself if it is worked}
     *
     * @param day the day
     */
    public LocalDate previousOrSame(LocalDate day) {
        return table.previousOrSame(day);
    }

    /**
     * {@return the last working day that is not after an epoch day}
     *
     * @param day the epoch day
     */
    public int previousOrSame(long day) {
        return table.previousOrSame(day);
    }

    /**
     * {@return the first working day that is not before a day: the day itself if it is worked}
     *
     * @param day the day
     */
    public LocalDate nextOrSame(LocalDate day) {
        return table.nextOrSame(day);
    }

    /**
     * {@return the first working day that is not before an epoch day}
     *
     * @param day the epoch day
     */
    public int nextOrSame(long day) {
        return table.nextOrSame(day);
    }

    /**
     * {@return the n-th working day after or before a day, which is not counted itself}
     *
     * <p>Example: 5 working days after Friday 2026-09-18 is Thursday 2026-09-24, since Sunday 20 is worked.
     *
     * @param day the day, worked or not
     * @param workingDays the number; if negative, counted back; if 0, the result is the day itself, worked or not
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        return table.plus(day, workingDays);
    }

    /**
     * {@return the n-th working day after or before an epoch day, see {@link #plus(LocalDate, int)}}
     *
     * @param day an epoch day
     * @param workingDays the number
     */
    public int plus(long day, int workingDays) {
        return table.plus(day, workingDays);
    }

    /**
     * {@return the number of working days in a range, 0 or more}
     *
     * @param from the first day that counts
     * @param until the first day that does not count any more, at most the day after the coverage
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public int count(LocalDate from, LocalDate until) {
        return table.count(from.toEpochDay(), until.toEpochDay());
    }

    /**
     * {@return the number of working days in a range of epoch days, see {@link #count(LocalDate, LocalDate)}}
     *
     * @param from the first epoch day that counts
     * @param until the first epoch day that does not count any more
     */
    public int count(long from, long until) {
        return table.count(from, until);
    }

    /**
     * {@return the last working days of the months, quarters, half-years or years in a range, in order, unmodifiable}
     *
     * <p>Each is {@link #previousOrSame} of its period's last day; it lies before its period if no day there is worked.
     *
     * @param unit the unit of the periods
     * @param range with an end; periods that do not lie in it with all their days are left out
     * @throws IllegalArgumentException if the range has no end
     */
    public List<LocalDate> lastOfEach(PeriodUnit unit, DateRange range) {
        return table.lastOfEach(unit, range);
    }

    /**
     * Returns the break of a festival in a calendar year, from the first to the last day off.
     *
     * <p>In a known year these are the days off in rows with the festival's Chinese name: a merged 国庆节、中秋节 is the break
     * of each; days at the end of December are the next New Year's. Without such rows, and in a year that is not known,
     * it is the statutory days; where the law knew none (Qingming before 2008), the festival's own day.
     *
     * @param festival the festival
     * @param year the calendar year
     */
    public DateRange breakOf(Festival festival, int year) {
        return sources.breakOf(festival, year);
    }

    /**
     * {@return what a notice, a given row or a university says of a day; empty if the day of the week or the law
     * decides}
     *
     * @param day the day
     */
    public Optional<NoticeDay> find(LocalDate day) {
        return sources.find(day);
    }

    /**
     * {@return the source of a day's status, and the notices to come that may change it}
     *
     * @param day the day
     */
    public Provenance provenance(LocalDate day) {
        return sources.provenance(day, status(day));
    }

    /** {@return the notices on which the calendar rests, one per calendar year, by year; unmodifiable} */
    public List<HolidayNotice> notices() {
        return sources.notices();
    }

    /** {@return the day on which the latest paper, or if none is known the latest regulation, was signed} */
    public LocalDate latestSigned() {
        return sources.latestSigned();
    }

    /**
     * {@return the sources of the calendar in a few words: the latest paper and the number of given rows and days of
     * the university, for instance {@code 国办发明电〔2025〕7号 (2025-11-04), 2 given days}}
     */
    public String version() {
        return sources.version();
    }

    /** {@return the number of notices, amendments, given rows and own days; a row in place of another adds none} */
    public int revision() {
        return sources.revision();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return sources.hashCode();
    }

    @Override
    public String toString() {
        return version();
    }
}
