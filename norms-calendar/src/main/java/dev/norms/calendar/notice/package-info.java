/**
 * What the holiday notices of the State Council say, paper by paper, and the form in which they are kept.
 *
 * <p>A {@link dev.norms.calendar.notice.HolidayNotice} is the arrangement of one year: the notice and the amendments
 * that followed it, each with the {@link dev.norms.calendar.notice.NoticeDay rows} that it orders. A
 * {@link dev.norms.calendar.notice.NoticeFile} reads it from a file, and remembers the line of every row.
 *
 * <p>The form of the file {@code YEAR.txt}: a line {@code notice NUMBER SIGNED PAGE}, under it a row {@code DATE KIND
 * NAME} for each day that it makes a day off ({@code holiday}) or, though a weekend, a working day ({@code workday});
 * then, if there is one, {@code amendment NUMBER SIGNED PAGE} with the rows that it changed, and so on. Rows stay where
 * they are when a later paper changes their day. The rows of a paper are in order and of its year, or of 25 to 31
 * December before it. Lines that start with {@code #} tell where the data come from.
 *
 * <p>Belongs here: papers and their rows. Does not belong here: what they make of days (workday). May import: label,
 * fact.
 */
@NullMarked
package dev.norms.calendar.notice;

import org.jspecify.annotations.NullMarked;
