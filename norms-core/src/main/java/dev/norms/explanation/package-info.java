/**
 * The recorded path of a decision, as a value: from a verdict to the rule, the periods, the records and the reason.
 *
 * <p>An {@link dev.norms.explanation.Explanation} is a tree of sentences in Chinese and English, each of a
 * {@link dev.norms.explanation.StepKind}. It is written by the code that decides.
 */
@NullMarked
package dev.norms.explanation;

import org.jspecify.annotations.NullMarked;
