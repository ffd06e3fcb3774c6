/**
 * The sources of rules: documents, editions, provisions, citations.
 *
 * <p>A {@link dev.norms.source.Provision} is an address: {@code article:14#2}, {@code annex:INS-2#4},
 * {@code preamble#2}, {@code heading:3} or {@code branch-rules-2018:11}; an address in the document, unless it is a
 * heading, gives the article, row or preamble that it is a part of. A {@link dev.norms.source.Citation} adds how sure
 * we are of what it says ({@link dev.norms.source.Confidence}). An {@link dev.norms.source.Edition} is one dated
 * wording of the document; a {@link dev.norms.source.RuleSource} an upper rule that it rests on. No sentence of any
 * document is held here, only addresses.
 */
@NullMarked
package dev.norms.source;

import org.jspecify.annotations.NullMarked;
