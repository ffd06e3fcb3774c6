/**
 * The facts of a college: organizations, people's stays in them, posts and terms of office, each with its dates.
 *
 * <p>A {@link dev.norms.college.College} is built from {@link dev.norms.college.Organization}s,
 * {@link dev.norms.college.Stay}s, {@link dev.norms.college.Post}s and {@link dev.norms.college.TermOfOffice}s in any
 * order; all problems are reported together. What is odd but possible (two secretaries, a post held by an activist) is
 * accepted; judging it is left to the norms. An {@link dev.norms.college.Appointment} is a committee without a term.
 * Stays and posts end at the latest with their organization. What was done is in {@code dev.norms.ledger}.
 */
@NullMarked
package dev.norms.college;

import org.jspecify.annotations.NullMarked;
