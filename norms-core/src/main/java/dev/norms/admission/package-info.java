/**
 * The words of the admission of members (发展党员): its stages and its steps.
 *
 * <p>An {@link dev.norms.admission.AdmissionStep} is what records name and rules order; an
 * {@link dev.norms.admission.AdmissionStage} is where somebody stands. Which step follows which, and within what time,
 * is no word but a rule of a dated edition and does not belong here. May import: label.
 */
@NullMarked
package dev.norms.admission;

import org.jspecify.annotations.NullMarked;
