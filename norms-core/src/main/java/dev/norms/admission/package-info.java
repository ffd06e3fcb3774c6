/**
 * The words of the admission of members (发展党员): its stages and its steps.
 *
 * <p>Records name an {@link dev.norms.admission.AdmissionStep}, and rules put the steps in order; an
 * {@link dev.norms.admission.AdmissionStage} is the stage that a case has reached. The order and time limits of steps
 * are rules of a dated edition, in {@code dev.norms.procedure}.
 */
@NullMarked
package dev.norms.admission;

import org.jspecify.annotations.NullMarked;
