/**
 * Which days are worked in mainland China, what is known about it, and counting by working days.
 *
 * <p>{@link dev.norms.calendar.workday.ChinaWorkdays} is the entry: it reads the bundled
 * {@link dev.norms.calendar.notice.HolidayNotice notices} of the State Council and gives a
 * {@link dev.norms.calendar.workday.WorkCalendar}, an immutable snapshot that answers every question in constant time;
 * a {@link dev.norms.calendar.notice.NoticeDay} adds what a newer notice, or the college's own, says of one day. Each
 * day has a {@link dev.norms.calendar.workday.DayStatus}, a {@link dev.norms.calendar.workday.Certainty} that tells
 * whether a notice still to come may change it, and a {@link dev.norms.calendar.workday.Provenance}: the paper, given
 * row or law on which it rests. {@link dev.norms.calendar.workday.DayChange} lists the days on which two calendars
 * differ, for instance that of today and that known on an earlier day. A day outside the coverage is a
 * {@link dev.norms.calendar.workday.UncoveredDateException}, never a guess.
 *
 * <p>Behind them, hidden: the day of each festival and the statutory days by the law in force, as resources, and the
 * table that merges law, notices and given rows.
 *
 * <p>A new year is a new resource {@code YEAR.txt} beside the others, in the form of
 * {@link dev.norms.calendar.notice.NoticeFile}, nothing else; {@link dev.norms.calendar.workday.NoticeCheck} asks
 * whether it can be true. Years follow each other without a gap; the first that is missing ends the list.
 *
 * <p>Belongs here: days and their status. Does not belong here: what papers say (notice), semesters (academic), what is
 * due (schedule). Days are {@link java.time.LocalDate}s; where speed counts,
 * {@link dev.norms.calendar.workday.EpochDays} answers the same questions in numbers. May import: label, time, fact,
 * notice.
 */
@NullMarked
package dev.norms.calendar.workday;

import org.jspecify.annotations.NullMarked;
