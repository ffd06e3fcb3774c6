/**
 * The tables of a college: for each the columns in English and Chinese, the rules of a row, and the fact that a valid
 * row adds to the {@link dev.norms.files.college.Facts} read so far. {@link dev.norms.files.college.Tables} lists them;
 * whether the facts fit together is checked by the builders of college and ledger.
 */
@NullMarked
package dev.norms.files.college;

import org.jspecify.annotations.NullMarked;
