/**
 * Examples of programs that use the library: {@link dev.norms.embedding.BranchReport} prints a custom report,
 * {@link dev.norms.embedding.FolderCheck} reads a folder of CSV files and prints its problems,
 * {@link dev.norms.embedding.JsonAnswer} takes a ledger as JSON and returns the lapsed obligations,
 * {@link dev.norms.embedding.ProvinceReport} assesses many colleges, {@link dev.norms.embedding.YearReplay} prints what
 * changed on which day of a year.
 *
 * <p>This module's README shows each of them in full and links to the guide of ten questions.
 */
@NullMarked
package dev.norms.embedding;

import org.jspecify.annotations.NullMarked;
