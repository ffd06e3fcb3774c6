/**
 * Kinds of papers and their sheets: the names of the fields that a template may have, and their values.
 *
 * <p>A {@link dev.norms.papers.sheet.PaperKind} names the fields; a {@link dev.norms.papers.sheet.Sheet} has a value
 * for each, as {@link dev.norms.papers.sheet.SheetBuilder} checks.
 */
@NullMarked
package dev.norms.papers.sheet;

import org.jspecify.annotations.NullMarked;
