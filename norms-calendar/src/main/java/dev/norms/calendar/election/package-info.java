/**
 * Elections and terms of office: the check of a ballot against the rules of voting, and the current term of every body.
 *
 * <p>A {@link dev.norms.calendar.election.BallotReview} checks the numbers of one ballot, point by point, and explains
 * them; {@link dev.norms.calendar.election.Terms} is the list that a Party office keeps: which
 * {@link dev.norms.calendar.election.BodyTerms} expire when, with their history, by-elections and vacancies. Neither
 * has a number of its own: all come from the readings and requirements of the book. The windows of re-elections are
 * those of the schedule.
 */
@NullMarked
package dev.norms.calendar.election;

import org.jspecify.annotations.NullMarked;
