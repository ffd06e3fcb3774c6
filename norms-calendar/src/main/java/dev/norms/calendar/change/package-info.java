/**
 * The owners and norms that a change affects. Not exported.
 *
 * <p>A change is a fact that is added or removed ({@link dev.norms.calendar.change.ChangedFacts}), a person who comes,
 * leaves or moves ({@link dev.norms.calendar.change.ChangedPeople}) or a day that passes
 * ({@link dev.norms.calendar.change.PassingDays}). Each gives {@link dev.norms.calendar.change.Concerned}: the owners
 * to be judged again, and in which norms. {@link dev.norms.calendar.change.Concerns} finds the owners through the
 * family of each demand of the book; nothing here depends on the id of a norm.
 */
@NullMarked
package dev.norms.calendar.change;

import org.jspecify.annotations.NullMarked;
