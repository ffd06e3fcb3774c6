/**
 * The records of an owner counted for all its obligations at once. Not exported.
 *
 * <p>{@link dev.norms.calendar.sum.BatchCounter} looks at each record once and adds it to the rows for which it counts;
 * {@link dev.norms.calendar.sum.WindowCounters} does so for one demand, when an owner is judged again. Both give
 * {@link dev.norms.calendar.sum.Sums}, without a reason for any record: that is what
 * {@code dev.norms.calendar.counting} is for, which decides the conditions here as well.
 */
@NullMarked
package dev.norms.calendar.sum;

import org.jspecify.annotations.NullMarked;
