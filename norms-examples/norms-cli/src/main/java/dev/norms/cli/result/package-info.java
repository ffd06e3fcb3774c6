/**
 * Result files: tables of obligations, findings and admissions as CSV and JSON. Calendars are written by the library.
 *
 * <p>{@link dev.norms.cli.result.ResultColumns} defines the columns of each table;
 * {@link dev.norms.cli.result.CsvTableWriter} and {@link dev.norms.cli.result.JsonTable} write the same columns, as
 * text or typed; {@link dev.norms.cli.result.JsonExplanation} writes one explanation;
 * {@link dev.norms.cli.result.Warnings} are what readers of results have to know.
 * {@link dev.norms.cli.result.OutputFolder} writes all files of a run or none. Everything is UTF-8 with line feeds in
 * CSV and JSON, and the same results give the same bytes, regardless of the language of the terminal.
 */
@NullMarked
package dev.norms.cli.result;

import org.jspecify.annotations.NullMarked;
