/**
 * The content of the holiday notices of the State Council, paper by paper.
 *
 * <p>A {@link dev.norms.calendar.notice.HolidayNotice} is the arrangement of one year: the notice and the amendments
 * that followed it, each with the {@link dev.norms.calendar.notice.NoticeDay rows} that it orders.
 * {@code WorkCalendar.withNotice} adds one to a calendar; package {@code workday} says what papers make of days.
 */
@NullMarked
package dev.norms.calendar.notice;

import org.jspecify.annotations.NullMarked;
