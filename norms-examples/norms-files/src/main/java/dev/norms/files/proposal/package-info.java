/**
 * The dates that a college settled on: the table {@code proposals.csv} that {@code propose} wrote, perhaps edited
 * since.
 *
 * <p>{@link dev.norms.files.proposal.ProposalFile} reads it for a schedule, as entries that a calendar or a page can
 * show, and reports whatever the schedule does not owe or would not count.
 */
@NullMarked
package dev.norms.files.proposal;

import org.jspecify.annotations.NullMarked;
