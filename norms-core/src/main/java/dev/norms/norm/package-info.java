/**
 * Norms, and the book that holds them by edition.
 *
 * <p>A {@link dev.norms.norm.Norm} says who owes what, how strongly, where it stands and how far a machine can decide
 * it; what was vague in the source is a named {@link dev.norms.norm.Interpretation} with its reason. A
 * {@link dev.norms.norm.NormEdition} is one edition with its norms; a {@link dev.norms.norm.NormBook} is asked as of a
 * day and answers with the edition and on what basis ({@link dev.norms.norm.EditionInForce}). A norm is data: nothing
 * in the library branches on an id. May import: the vocabulary packages, requirement.
 */
@NullMarked
package dev.norms.norm;

import org.jspecify.annotations.NullMarked;
