/**
 * The rules on the admission of members in their two editions: the steps of the chart with conditions and time limits.
 *
 * <p>{@link dev.norms.opinion.admission.AdmissionRules} writes them down as data of {@code dev.norms.procedure}, by the
 * readings that hold. They are rules of the whole Party and not of this document, which only demands that they are
 * kept.
 */
@NullMarked
package dev.norms.opinion.admission;

import org.jspecify.annotations.NullMarked;
