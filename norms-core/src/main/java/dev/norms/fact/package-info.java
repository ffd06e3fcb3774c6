/**
 * The origin of a fact, and the problems that checks report.
 *
 * <p>An {@link dev.norms.fact.Origin} says where a fact was read (file and line, table and key …), so that a
 * {@link dev.norms.fact.Problem} can be corrected where it arose. Checks report all problems at once, as
 * {@link dev.norms.fact.Checked}.
 */
@NullMarked
package dev.norms.fact;

import org.jspecify.annotations.NullMarked;
