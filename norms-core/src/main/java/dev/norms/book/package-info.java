/**
 * The norms by date: which edition governs a day, and how it was tailored.
 *
 * <p>A {@link dev.norms.book.NormBook} holds all {@link dev.norms.book.NormEdition}s and is asked as of a day; the
 * answer, an {@link dev.norms.book.EditionInForce}, says on what basis an edition applies. What is in force on a
 * period's first day governs the whole period. The book also reads, checks and applies profiles.
 */
@NullMarked
package dev.norms.book;

import org.jspecify.annotations.NullMarked;
