/**
 * Stays and records as columns of numbers, for fast planning and counting.
 *
 * <p>A college holds a {@link dev.norms.internal.column.PersonHistory} for each person; a ledger holds a
 * {@link dev.norms.internal.column.SubjectRecords} for each subject and one {@link dev.norms.internal.column.Numbering}
 * of kinds and periods. Collections that change record by record are a {@link dev.norms.internal.column.PersistentMap}
 * or {@link dev.norms.internal.column.PersistentList}, whose changed copies share what stays the same.
 * {@link dev.norms.internal.column.Columns} hands them to the calendar module, to which alone the package is exported.
 */
@NullMarked
package dev.norms.internal.column;

import org.jspecify.annotations.NullMarked;
