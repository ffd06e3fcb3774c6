/**
 * The clauses of the document, and their comparison with a copy of the document.
 *
 * <p>A {@link dev.norms.clause.Clause} is one sentence of an article, one demand of an annex row, or a piece of the
 * text around them. It holds the address, a summary of our own, the norms that it gives rise to or the reason why it
 * demands nothing, and the {@link dev.norms.clause.Fingerprint} of its words: length and SHA-256. The words themselves
 * are not stored. {@link dev.norms.clause.Clauses} holds all of them in the order of the document, with the reverse
 * index from norms. Layout does not matter: texts that differ only in it have one fingerprint.
 *
 * <p>Addresses: sentences of articles and demands of rows have those that norms cite. The address of a row without a
 * demand number is that of its two name cells, a clause of their own. The text before the first heading is
 * {@code preamble#1} and so on; lines that belong to no article and no row are {@code heading:1} and so on, numbered
 * consecutively whatever their level. Clauses that rest on the same words share one fingerprint.
 *
 * <p>A {@link dev.norms.clause.Trace} compares a copy with the clauses, in lines ({@link dev.norms.clause.TraceLine}).
 * It ignores line breaks: the copy is cut into small pieces, and a run of pieces with the length and the digest of a
 * clause is that clause; what is left over between two finds is paired in order.
 *
 * <p>Belongs here: clauses of any document and their comparison. Does not belong here: this document's own clauses
 * (opinion) and reading files.
 */
@NullMarked
package dev.norms.clause;

import org.jspecify.annotations.NullMarked;
