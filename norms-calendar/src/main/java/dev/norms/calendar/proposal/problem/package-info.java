/**
 * From what is owed to a puzzle of days, and from its solution back to activities. Not exported.
 *
 * <p>{@link dev.norms.calendar.proposal.problem.Needs} turns open obligations into activities and documents that would
 * meet them, each with the days on which it would count: the matcher of records is asked for every day, so that nothing
 * here knows what counts. {@link dev.norms.calendar.proposal.problem.Arrangement} makes a puzzle of them, with the
 * preferences of the college and the rule that nobody is in two places.
 * {@link dev.norms.calendar.proposal.problem.Clashes} finds a smallest set of obligations, preferences and days off
 * that cannot be kept together.
 */
@NullMarked
package dev.norms.calendar.proposal.problem;

import org.jspecify.annotations.NullMarked;
