/**
 * The planning of a schedule. Not exported.
 *
 * <p>{@code CompiledNorms} has the demands of all editions with their windows, computed once for a range. Memberships
 * and posts matter only on a few days of it ({@code BorderDays}): owners who do not differ on them are of one kind and
 * share their templates ({@link dev.norms.calendar.plan.SharedTemplates}), which name no owner. A
 * {@link dev.norms.calendar.plan.PlanTable} keeps which templates each owner has and makes an obligation of a row when
 * it is read. {@link dev.norms.calendar.plan.CountingWindows} are the windows for which a record may count, so that the
 * assessment looks at each record once.
 *
 * <p>No planner depends on a family of requirements or on the id of a norm.
 */
@NullMarked
package dev.norms.calendar.plan;

import org.jspecify.annotations.NullMarked;
