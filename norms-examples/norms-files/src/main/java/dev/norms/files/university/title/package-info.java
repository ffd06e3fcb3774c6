/**
 * The words of the titles of a university's calendar.
 *
 * <p>{@link dev.norms.files.university.title.Title} splits a title into clauses and words; {@code words.txt} gives the
 * roles of words. To add a word, add it to its {@link dev.norms.files.university.title.WordRole} in {@code words.txt}
 * and a title with it to {@code titles.csv} of the tests.
 */
@NullMarked
package dev.norms.files.university.title;

import org.jspecify.annotations.NullMarked;
