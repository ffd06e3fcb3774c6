/** Answers to questions that the rules on admission leave open, one enumeration for each question. Not exported. */
@NullMarked
package dev.norms.internal.choice.admission;

import org.jspecify.annotations.NullMarked;
