/**
 * Norms, and the readings on which they rest.
 *
 * <p>A {@link dev.norms.norm.Norm} says who owes what, how strongly, on which provisions it rests and how far a machine
 * can decide it; each {@link dev.norms.norm.Demand} of it is one requirement and whom it binds. What was vague in the
 * source is a named {@link dev.norms.norm.Interpretation} with default, alternatives and reason;
 * {@link dev.norms.norm.Interpretations} holds the readings that apply, and a {@link dev.norms.norm.ValueForm} is how a
 * value is written. Where the document and an upper rule, or two of its own places, do not agree, a
 * {@link dev.norms.norm.Discrepancy} says so and how it is resolved. A norm is data: nothing in the library branches on
 * an id.
 */
@NullMarked
package dev.norms.norm;

import org.jspecify.annotations.NullMarked;
