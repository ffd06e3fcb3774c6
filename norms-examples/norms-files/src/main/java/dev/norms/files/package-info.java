/**
 * A college's folder of CSV files as facts of the library.
 *
 * <p>{@link dev.norms.files.CollegeFolder} reads a folder, or named byte sources from anywhere, and returns
 * {@link dev.norms.files.CollegeFiles}: college, ledger, semesters and rows of holiday notices. If anything is wrong,
 * it reports every problem of every file at once, each with file, line and column. This package knows the files, their
 * columns in English and Chinese, and the fact in each row. CSV syntax is read by {@code dev.norms.files.table}; the
 * builders of college and ledger check that facts fit together.
 */
@NullMarked
package dev.norms.files;

import org.jspecify.annotations.NullMarked;
