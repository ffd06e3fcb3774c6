/**
 * Stays and records as columns of numbers, for fast planning and counting.
 *
 * <p>A college holds a {@link dev.norms.internal.column.PersonHistory} for each person; a ledger holds a
 * {@link dev.norms.internal.column.SubjectRecords} for each subject and one {@link dev.norms.internal.column.Numbering}
 * of kinds and periods. Exported to the calendar module only.
 */
@NullMarked
package dev.norms.internal.column;

import org.jspecify.annotations.NullMarked;
