/**
 * The words of the admission of members (发展党员): its stages and its steps.
 *
 * <p>An {@link dev.norms.admission.AdmissionStep} is what records name and rules order; an
 * {@link dev.norms.admission.AdmissionStage} is the stage of a case. The order and time limits of steps are rules of a
 * dated edition, in {@code dev.norms.procedure}.
 */
@NullMarked
package dev.norms.admission;

import org.jspecify.annotations.NullMarked;
