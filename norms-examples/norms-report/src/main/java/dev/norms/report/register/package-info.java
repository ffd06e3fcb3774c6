/**
 * The registers that offices keep of meetings: the matrix of a year, and the list of what was held.
 *
 * <p>{@link dev.norms.report.register.YearMatrix} has a row for each unit and a column for each month of each kind of
 * meeting; {@link dev.norms.report.register.MeetingUnit} lists the activities of a unit as
 * {@link dev.norms.report.register.MeetingRow}s with date, chair, attendance and place of filing. Who attended and who
 * was entitled is counted, never judged.
 */
@NullMarked
package dev.norms.report.register;

import org.jspecify.annotations.NullMarked;
