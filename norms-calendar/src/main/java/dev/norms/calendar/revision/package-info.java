/**
 * The revision of an assessment after a change. Not exported.
 *
 * <p>An {@code Assessment} is {@link dev.norms.calendar.revision.Revisable} for the package
 * {@code dev.norms.calendar.live}, to which events come, and for comparisons in {@code dev.norms.calendar.question};
 * the judging itself stays in {@code dev.norms.calendar.assessment}.
 */
@NullMarked
package dev.norms.calendar.revision;

import org.jspecify.annotations.NullMarked;
