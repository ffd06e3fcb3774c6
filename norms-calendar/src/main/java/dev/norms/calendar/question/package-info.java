/**
 * Questions that users ask of schedules and assessments, answered as values.
 *
 * <p>{@link dev.norms.calendar.question.Comparison} says what differs between two assessments: two days, or the same
 * facts under another edition, profile or calendar. {@link dev.norms.calendar.question.ScheduleChanges} says which days
 * of a schedule moved when a notice came. {@link dev.norms.calendar.question.ActivityEffects} says what one activity
 * counts for and what not, by the one matcher of {@code dev.norms.calendar.counting}.
 * {@link dev.norms.calendar.question.WhyNotOwed} says why nothing is owed. Nothing here decides how a duty stands. May
 * import: norms-core and every package of the calendar before it.
 */
@NullMarked
package dev.norms.calendar.question;

import org.jspecify.annotations.NullMarked;
