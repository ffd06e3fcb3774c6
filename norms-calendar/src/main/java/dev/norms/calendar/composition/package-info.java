/**
 * The composition of a body on a day: facts of the college checked against the rules of a composition.
 *
 * <p>{@link dev.norms.calendar.composition.Composition} holds which of the required bodies and posts exist, and how
 * many; {@link dev.norms.calendar.composition.Committee} whether a branch has a committee. Both are pure functions of
 * college and day; schedule and assessment read them.
 */
@NullMarked
package dev.norms.calendar.composition;

import org.jspecify.annotations.NullMarked;
