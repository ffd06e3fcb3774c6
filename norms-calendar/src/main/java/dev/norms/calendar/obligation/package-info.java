/**
 * Obligations: the values of which a schedule consists.
 *
 * <p>An {@link dev.norms.calendar.obligation.Obligation} is one {@link dev.norms.calendar.obligation.Duty} of one owner
 * with a {@link dev.norms.calendar.obligation.Window} of days, or without days where it must hold on every day.
 * {@link dev.norms.calendar.obligation.Responsibility} names who answers for it, and
 * {@link dev.norms.calendar.obligation.StudyYear} says how many class hours a person owes in a year.
 */
@NullMarked
package dev.norms.calendar.obligation;

import org.jspecify.annotations.NullMarked;
