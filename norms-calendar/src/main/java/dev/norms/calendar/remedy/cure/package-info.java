/**
 * Finds the acts that cure findings, family by family. Not exported.
 *
 * <p>A {@link dev.norms.calendar.remedy.cure.Situation} is an assessment with its ledger.
 * {@link dev.norms.calendar.remedy.cure.Structure} says what must change in the college first, layer by layer;
 * {@link dev.norms.calendar.remedy.cure.Cures} says what is to be recorded. The matcher of the assessment decides
 * whether a record would count, and {@code cover} finds the fewest records that are enough.
 */
@NullMarked
package dev.norms.calendar.remedy.cure;

import org.jspecify.annotations.NullMarked;
