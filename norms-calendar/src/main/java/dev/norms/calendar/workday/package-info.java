/**
 * Which days are worked in mainland China, what is known about it, and counting by working days.
 *
 * <p>{@link dev.norms.calendar.workday.ChinaWorkdays} is the entry: it reads the bundled
 * {@link dev.norms.calendar.workday.HolidayNotice notices} of the State Council and gives a
 * {@link dev.norms.calendar.workday.WorkCalendar}, an immutable snapshot that answers every question in constant time;
 * a {@link dev.norms.calendar.workday.NoticeDay} adds what a newer notice, or the college's own, says of one day. Each
 * day has a {@link dev.norms.calendar.workday.DayStatus}, and a {@link dev.norms.calendar.workday.Certainty} that tells
 * whether a notice still to come may change it. A day outside the coverage is a
 * {@link dev.norms.calendar.workday.UncoveredDateException}, never a guess.
 *
 * <p>Behind them, hidden: the day of each festival and the statutory days by the law in force, as resources; the reader
 * of the notice files, and the table that merges them.
 *
 * <p>A new year is a new resource {@code YEAR.txt} beside the others, nothing else: its papers ({@code notice} or
 * {@code amendment}, number, day of signing, page), then a row per day ({@code date kind name}, and the number of the
 * paper where it is not the year's own). Years follow each other without a gap; the first that is missing ends the
 * list.
 *
 * <p>Belongs here: days and their status. Does not belong here: semesters (academic), what is due (schedule). Days are
 * {@link java.time.LocalDate}s; where speed counts, {@link dev.norms.calendar.workday.EpochDays} answers the same
 * questions in numbers. May import: label, time.
 */
@NullMarked
package dev.norms.calendar.workday;

import org.jspecify.annotations.NullMarked;
