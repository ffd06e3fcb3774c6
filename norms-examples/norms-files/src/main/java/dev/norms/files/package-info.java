/**
 * Reads a college's folder of CSV files into the facts of the library.
 *
 * <p>{@link dev.norms.files.CollegeFolder} reads a folder, or named byte sources from anywhere, and gives
 * {@link dev.norms.files.CollegeFiles}: college, ledger, semesters and rows of holiday notices, or else every problem
 * of every file at once, each at its file, line and column. Belongs here: which files there are, their columns in
 * English and Chinese, and which fact a row is. Does not belong here: how CSV is read ({@code dev.norms.files.table}),
 * whether facts fit together (the builders of college and ledger say), what norms say of them, and any writing.
 */
@NullMarked
package dev.norms.files;

import org.jspecify.annotations.NullMarked;
