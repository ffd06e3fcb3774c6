/**
 * Questions that users ask of schedules and assessments, answered as values.
 *
 * <p>{@link dev.norms.calendar.question.Comparison} says what differs between two assessments: two days, or the same
 * facts under another edition, profile or calendar. {@link dev.norms.calendar.question.ScheduleChanges} says which days
 * of a schedule moved when a notice came. {@link dev.norms.calendar.question.ActivityEffects} lists the obligations for
 * which one activity counts or does not count, or those of every activity of a ledger at once.
 * {@link dev.norms.calendar.question.IdleRecords} finds the records that can count for nothing, whatever else was done.
 * {@link dev.norms.calendar.question.WhyNotOwed} says why nothing is owed. Verdicts are not decided here.
 */
@NullMarked
package dev.norms.calendar.question;

import org.jspecify.annotations.NullMarked;
