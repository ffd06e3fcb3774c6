/**
 * Which records count for an obligation, and what they add up to.
 *
 * <p>{@link dev.norms.calendar.counting.EvidenceMatcher} is the one place where a record is matched: it accepts it, or
 * rejects it with the reason. {@link dev.norms.calendar.counting.Counter} gathers the records of an obligation and
 * returns the {@link dev.norms.calendar.counting.Tally}; terms of office have no records of their own and are decided
 * by {@link dev.norms.calendar.counting.Elections}, the procedure of admission by
 * {@link dev.norms.calendar.counting.Cases}. What a tally means for the verdict is decided in
 * {@code dev.norms.calendar.assessment}. This package is not exported. May import: norms-core, workday, academic,
 * progress, schedule.
 */
@NullMarked
package dev.norms.calendar.counting;

import org.jspecify.annotations.NullMarked;
