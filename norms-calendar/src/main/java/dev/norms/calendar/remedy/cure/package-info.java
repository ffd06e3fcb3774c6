/**
 * Finds the acts that cure findings, family by family. Not exported.
 *
 * <p>A {@link dev.norms.calendar.remedy.cure.Situation} is an assessment with its ledger.
 * {@link dev.norms.calendar.remedy.cure.Structure} says what must change in the college first, layer by layer;
 * {@link dev.norms.calendar.remedy.cure.Cures} what is to be recorded. Whether a record would count is asked of the
 * matching that the assessment itself uses; which records together are fewest is asked of {@code cover}.
 */
@NullMarked
package dev.norms.calendar.remedy.cure;

import org.jspecify.annotations.NullMarked;
