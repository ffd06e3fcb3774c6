/**
 * The first arrow: book × college × calendar × range → what is owed, by whom and by when.
 *
 * <p>A {@link dev.norms.calendar.schedule.Schedule} holds {@link dev.norms.calendar.schedule.Obligation}s, each with a
 * {@link dev.norms.calendar.schedule.Window} of days. How an obligation stands is decided in
 * {@code dev.norms.calendar.assessment}.
 *
 * <p>Inside, nothing is worked out twice. A window depends on norm, period and calendar, not on the owner: a
 * {@link dev.norms.calendar.schedule.Timetable} computes it once for a range. Who somebody is matters only on a few
 * days of it, so owners who do not differ on them are of one kind and have one
 * {@link dev.norms.calendar.schedule.Agenda}, whose rows ({@link dev.norms.calendar.schedule.Owed}) know no owner. A
 * schedule keeps which agenda each owner has, so that {@link dev.norms.calendar.schedule.DueDays} need no more; it
 * names owners ({@link dev.norms.calendar.schedule.OwnerAgenda}) when rows are asked for, and makes an obligation of a
 * row when that is. {@link dev.norms.calendar.schedule.Tracks} tell which rows a record may count for, so that
 * assessing looks at each record once.
 *
 * <p>One plan for each family of requirements; none of them knows a norm by its id. May import: norms-core, workday,
 * academic, composition.
 */
@NullMarked
package dev.norms.calendar.schedule;

import org.jspecify.annotations.NullMarked;
