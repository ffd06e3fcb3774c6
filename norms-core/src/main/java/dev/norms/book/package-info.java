/**
 * The norms by date: which edition governs a day, and how it was tailored.
 *
 * <p>A {@link dev.norms.book.NormBook} holds all {@link dev.norms.book.NormEdition}s and is looked up by day; the
 * result, an {@link dev.norms.book.EditionInForce}, gives the basis on which an edition applies. What is in force on a
 * period's first day governs the whole period. The book also reads, checks and applies profiles.
 */
@NullMarked
package dev.norms.book;

import org.jspecify.annotations.NullMarked;
