/**
 * Every college of a nation on Apache Spark: {@link dev.norms.spark.NationJob} reads a line of JSON for each college,
 * assesses it where the line is, and writes findings and roll-ups as Parquet.
 *
 * <p>Values of the library are not serialized: partitions carry the lines, and each executor makes book, calendar and
 * timetable once for itself.
 */
@NullMarked
package dev.norms.spark;

import org.jspecify.annotations.NullMarked;
