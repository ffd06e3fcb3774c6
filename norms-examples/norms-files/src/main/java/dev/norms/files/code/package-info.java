/**
 * Codes that only the files have, or that depend on norms: {@link dev.norms.files.code.WorkdayKind} for the rows of
 * {@code workdays.csv}, {@link dev.norms.files.code.RecordCodes} for stages and items.
 */
@NullMarked
package dev.norms.files.code;

import org.jspecify.annotations.NullMarked;
