/**
 * Working days in mainland China: the status of each day, how certain it is, and counting by working days.
 *
 * <p>{@link dev.norms.calendar.workday.ChinaWorkdays} is the entry: it reads the bundled notices of the State Council
 * and gives a {@link dev.norms.calendar.workday.WorkCalendar}, an immutable snapshot that answers every question in
 * constant time. {@code withNotice} adds a newer {@link dev.norms.calendar.notice.HolidayNotice}, {@code withDays} the
 * {@link dev.norms.calendar.workday.UniversityDay days} that a university arranges by itself. Each day has a
 * {@link dev.norms.calendar.workday.DayStatus}, a {@link dev.norms.calendar.workday.Certainty} (whether a notice still
 * to come may change it) and a {@link dev.norms.calendar.workday.Provenance} (the paper, given row or law on which it
 * rests). A question about a day outside the coverage is a {@link dev.norms.calendar.workday.UncoveredDateException}.
 *
 * <p>To add a year, add a resource {@code YEAR.txt} beside the others, in the form that {@code NoticeFile} describes;
 * {@code NoticeCheckTest} checks that it is plausible. Years must follow each other without a gap; the first missing
 * year ends the list.
 */
@NullMarked
package dev.norms.calendar.workday;

import org.jspecify.annotations.NullMarked;
