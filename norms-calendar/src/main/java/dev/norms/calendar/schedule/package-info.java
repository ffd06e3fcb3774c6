/**
 * The first arrow: book × college × calendar × range → what is owed, by whom and by when.
 *
 * <p>A {@link dev.norms.calendar.schedule.Schedule} holds {@link dev.norms.calendar.schedule.Obligation}s, each with a
 * {@link dev.norms.calendar.schedule.Window} of days. A window depends on norm, period and calendar, not on the owner:
 * it is computed once and shared by all owners. One planner for each family of requirements; none of them knows a norm
 * by its id. How an obligation stands is decided in {@code dev.norms.calendar.assessment}. May import: norms-core,
 * workday, academic.
 */
@NullMarked
package dev.norms.calendar.schedule;

import org.jspecify.annotations.NullMarked;
