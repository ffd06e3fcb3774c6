/**
 * The kinds of activities, documents and contacts, and the rules on which records count for a norm.
 *
 * <p>An {@link dev.norms.evidence.EvidenceRule} is data: sources, kinds, a unit and a closed set of
 * {@link dev.norms.evidence.Condition}s. It is explained, printed and compared; {@code EvidenceMatcher} in
 * {@code dev.norms.calendar.counting} applies it. Kinds of activities are open (a college may add its own), all other
 * lists are closed.
 */
@NullMarked
package dev.norms.evidence;

import org.jspecify.annotations.NullMarked;
