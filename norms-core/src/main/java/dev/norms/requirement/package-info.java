/**
 * The sealed family of what a norm can demand, and for whom it binds.
 *
 * <p>{@link dev.norms.requirement.CountRequirement}: something a number of times in every period;
 * {@link dev.norms.requirement.StudyHoursRequirement}: class hours in a year, by status and posts;
 * {@link dev.norms.requirement.TermRequirement}: re-election at the end of a term;
 * {@link dev.norms.requirement.ContactRequirement}: links that hold on every day. Each is data only; the two arrows of
 * the calendar module read it. {@link dev.norms.requirement.Applicability} says on which condition an organization is
 * bound at all. May import: the vocabulary packages.
 */
@NullMarked
package dev.norms.requirement;

import org.jspecify.annotations.NullMarked;
