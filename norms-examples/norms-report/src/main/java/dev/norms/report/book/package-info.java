/**
 * The norms as a page that a secretary and a programmer read.
 *
 * <p>A {@link dev.norms.report.book.BookView} has the norms of an edition, chapter by chapter; a
 * {@link dev.norms.report.book.NormCard} says of one norm who owes what, what shows it, where the document is vague and
 * how it is read, on what it rests, where it departs from other rules and which cases and tests check it. All its texts
 * are the library's.
 */
@NullMarked
package dev.norms.report.book;

import org.jspecify.annotations.NullMarked;
