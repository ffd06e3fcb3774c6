/**
 * A college's folder of workbooks and CSV files as facts of the library.
 *
 * <p>{@link dev.norms.files.CollegeFolder} reads a folder, or named byte sources from anywhere, and returns
 * {@link dev.norms.files.CollegeFiles}: college, ledger, semesters and rows of holiday notices. If anything is wrong,
 * it reports every problem of every file at once, each with file, line and column, and notes what looks like a mistake.
 * Files and sheets are found by {@code dev.norms.files.folder}, read by {@code dev.norms.files.csv} and
 * {@code dev.norms.files.workbook}, and made facts by the tables of {@code dev.norms.files.college}. A
 * {@link dev.norms.files.CollegeTemplate} is what a college fills in, written by {@code dev.norms.files.template}.
 */
@NullMarked
package dev.norms.files;

import org.jspecify.annotations.NullMarked;
