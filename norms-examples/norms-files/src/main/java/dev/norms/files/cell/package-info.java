/**
 * One cell: a text goes in, a value comes out, or a sentence that says what is wanted.
 *
 * <p>A {@link dev.norms.files.cell.CellForm} reads days, months, numbers, codes, ids and lists of them, in the exact
 * form and in every other that people write and that has one meaning; its {@link dev.norms.files.cell.ColumnShape}
 * describes it to people. What it finds, and what it needs to know (which ids have a name), goes through a
 * {@link dev.norms.files.cell.CellContext}. This package knows texts, not tables.
 */
@NullMarked
package dev.norms.files.cell;

import org.jspecify.annotations.NullMarked;
