/**
 * The proof that a book of norms is free of contradiction, gap, double row and dead rule for every college within
 * stated bounds.
 *
 * <p>{@link dev.norms.calendar.proof.BookProof} tests a book on every small shape of a college, with every value of
 * every reading, and lists each {@link dev.norms.calendar.proof.Flaw} with a small college that shows it.
 * {@link dev.norms.calendar.proof.Bounds} say how far it looks, its scope what it tried. Nothing is decided here that
 * the schedule, the assessment and the remedies do not decide: a college keeps the norms if acts of its remedies keep
 * them, so a contradiction is one that no remedy resolves. That something was found is certain, that nothing was found
 * holds within the bounds.
 */
@NullMarked
package dev.norms.calendar.proof;

import org.jspecify.annotations.NullMarked;
