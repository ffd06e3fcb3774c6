/**
 * What each paper says: the values of its fields, in the words of the library and of {@code dev.norms.report}.
 *
 * <p>One class for each kind of paper; nothing is decided here. What nobody recorded is left blank, to be filled in by
 * hand.
 */
@NullMarked
package dev.norms.papers.content;

import org.jspecify.annotations.NullMarked;
