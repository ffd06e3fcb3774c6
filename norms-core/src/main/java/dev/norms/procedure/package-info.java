/**
 * The order, the conditions and the time limits of a procedure, as data and by dated edition of the rule.
 *
 * <p>An {@link dev.norms.procedure.AdmissionProcedure} has every {@link dev.norms.procedure.AdmissionEdition} of the
 * rules on the admission of members; an edition has a {@link dev.norms.procedure.StepRule} for each of its steps: what
 * comes before it, its hard conditions ({@link dev.norms.procedure.Gate}) and its time limits, which only warn
 * ({@link dev.norms.procedure.TimeLimit}). The calendar module applies them to a day. This package comes before
 * {@code dev.norms.requirement}, since a requirement carries the procedure to keep.
 */
@NullMarked
package dev.norms.procedure;

import org.jspecify.annotations.NullMarked;
