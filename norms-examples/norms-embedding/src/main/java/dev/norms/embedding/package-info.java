/**
 * The library inside programs of one's own: {@link dev.norms.embedding.BranchReport} writes a report of its own,
 * {@link dev.norms.embedding.FolderCheck} reads a folder of CSV files and tells what is wrong with it,
 * {@link dev.norms.embedding.JsonAnswer} takes a ledger as JSON and gives what lapsed.
 *
 * <p>Each is shown whole in this module's README, which also leads to the guide of ten questions. Does not belong here:
 * anything another module would use.
 */
@NullMarked
package dev.norms.embedding;

import org.jspecify.annotations.NullMarked;
