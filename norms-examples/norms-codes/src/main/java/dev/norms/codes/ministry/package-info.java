/**
 * The tables on Party building that vocational colleges report to the ministry, as the files of a college.
 *
 * <p>{@link dev.norms.codes.ministry.MinistryImport} reads an export and the college's own dictionary of its codes, and
 * gives a {@link dev.norms.codes.ministry.MinistryCollege}: the files, and notes on what the source does not contain.
 */
@NullMarked
package dev.norms.codes.ministry;

import org.jspecify.annotations.NullMarked;
