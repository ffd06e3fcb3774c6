/**
 * The forms of cells, which turn a text into a value or into a sentence that says what is wanted.
 *
 * <p>A {@link dev.norms.files.cell.CellForm} reads days, months, numbers, codes, ids and lists of them, in the exact
 * form and in every other form with one meaning that people write; its {@link dev.norms.files.cell.ColumnShape}
 * describes it to people. It reports problems, and looks up the ids of a name, through a
 * {@link dev.norms.files.cell.CellContext}. This package is about texts, not tables.
 */
@NullMarked
package dev.norms.files.cell;

import org.jspecify.annotations.NullMarked;
