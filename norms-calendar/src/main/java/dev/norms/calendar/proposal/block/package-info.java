/**
 * The cheapest places of the meetings of one block, which exclude each other. Not exported; it knows nothing of norms.
 *
 * <p>Alone a block is an assignment problem, which {@link dev.norms.calendar.proposal.block.Assignment} solves exactly.
 * Where its meetings must be some days apart, {@link dev.norms.calendar.proposal.block.Spacing} places them day after
 * day.
 */
@NullMarked
package dev.norms.calendar.proposal.block;

import org.jspecify.annotations.NullMarked;
