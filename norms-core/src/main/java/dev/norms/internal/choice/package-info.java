/**
 * Answers to questions that the document leaves open, one enumeration for each question. A default reading takes one of
 * the answers, a profile may choose another, and the calendar module reads from the norm which one applies. Not
 * exported, since users choose by text.
 */
@NullMarked
package dev.norms.internal.choice;

import org.jspecify.annotations.NullMarked;
