/**
 * The matching of records to obligations, and their totals. Not exported.
 *
 * <p>{@link dev.norms.calendar.counting.EvidenceMatcher} is the one place where the conditions on a record are decided.
 * Records are gathered in two ways: one obligation at a time by {@link dev.norms.calendar.counting.Counter}, which
 * keeps a {@link dev.norms.calendar.counting.Match} with its reason for each, and for all obligations of an owner at
 * once by {@code BatchCounter} in the package {@code dev.norms.calendar.sum}, which keeps sums only. The property test
 * {@code what_is_counted_at_once_is_what_is_counted_one_by_one} checks that both give the same. What a
 * {@link dev.norms.calendar.counting.Tally} means for the verdict is decided in {@code dev.norms.calendar.assessment}.
 */
@NullMarked
package dev.norms.calendar.counting;

import org.jspecify.annotations.NullMarked;
