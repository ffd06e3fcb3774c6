/**
 * Every shape of a small college within bounds, with what it did. Not exported.
 *
 * <p>{@link dev.norms.calendar.proof.shape.Shapes} makes colleges from a few answers: how many members a branch has,
 * whether it has a committee, a group, a leading cadre, an activist. A {@link dev.norms.calendar.proof.shape.State} is
 * one of them with its schedule and ledger.
 */
@NullMarked
package dev.norms.calendar.proof.shape;

import org.jspecify.annotations.NullMarked;
