/**
 * The sealed families of what a norm can demand, and whom it can bind.
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
 * read it. {@link dev.norms.requirement.Parts} are the duties into which a demand falls,
 * {@link dev.norms.requirement.Applicability} is the condition under which an organization is bound at all. This
 * package is larger than others, since a sealed hierarchy must stay together.
 */
@NullMarked
package dev.norms.requirement;

import org.jspecify.annotations.NullMarked;
