/**
 * What planning and counting read fast: stays and records as columns of numbers.
 *
 * <p>A {@link dev.norms.internal.column.PersonHistory} is held by a college for each person, a
 * {@link dev.norms.internal.column.SubjectRecords} by a ledger for each subject, with one
 * {@link dev.norms.internal.column.Numbering} of kinds and periods. Exported to the calendar module only.
 */
@NullMarked
package dev.norms.internal.column;

import org.jspecify.annotations.NullMarked;
