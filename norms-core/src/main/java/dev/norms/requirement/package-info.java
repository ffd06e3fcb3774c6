/**
 * The sealed family of what a norm can demand, and for whom it binds.
 *
 * <p>Owed in periods: {@link dev.norms.requirement.CountRequirement} (meetings, documents, payments, and attested
 * duties, which are a count of attestations), {@link dev.norms.requirement.StudyHoursRequirement},
 * {@link dev.norms.requirement.TermRequirement} and, once in each term,
 * {@link dev.norms.requirement.DocumentRequirement}. Standing on every day:
 * {@link dev.norms.requirement.CompositionRequirement} with its {@link dev.norms.requirement.BodyRule}s,
 * {@link dev.norms.requirement.PostsRequirement}, {@link dev.norms.requirement.ContactRequirement},
 * {@link dev.norms.requirement.ChecklistRequirement}, {@link dev.norms.requirement.ApprovalRequirement},
 * {@link dev.norms.requirement.FilingRequirement}, {@link dev.norms.requirement.FollowUpRequirement},
 * {@link dev.norms.requirement.ProcedureRequirement}. Each is data only; planning and assessment in the calendar module
 * read it. {@link dev.norms.requirement.Parts} says into which duties a demand falls,
 * {@link dev.norms.requirement.Applicability} on which condition an organization is bound at all. The family is sealed
 * and so larger than other packages.
 */
@NullMarked
package dev.norms.requirement;

import org.jspecify.annotations.NullMarked;
