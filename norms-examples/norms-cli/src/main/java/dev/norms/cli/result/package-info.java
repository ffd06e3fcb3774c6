/**
 * Results as files: the tables of what is owed and of how it stands, as CSV and JSON; calendars are the library's
 * feeds.
 *
 * <p>{@link dev.norms.cli.result.Columns} says once which columns a table has; {@link dev.norms.cli.result.CsvTable}
 * and {@link dev.norms.cli.result.JsonTable} write the same columns, plain or typed;
 * {@link dev.norms.cli.result.JsonExplanation} writes the tree of one answer. {@link dev.norms.cli.result.OutputFolder}
 * puts all files of a run in place together, or none. Everything is UTF-8, with line feeds in CSV and JSON, and the
 * same results give the same bytes, whatever the language of the terminal. Belongs here: the form of results. Does not
 * belong here: what people read in the terminal (report). May import: norms-core, norms-calendar.
 */
@NullMarked
package dev.norms.cli.result;

import org.jspecify.annotations.NullMarked;
