/**
 * Finds what an event of a university's calendar means.
 *
 * <p>A {@link dev.norms.files.university.meaning.UniversityEvent} has one or several
 * {@linkplain dev.norms.files.university.meaning.EventMeaning meanings}: kind, days, audience, certainty and reasons,
 * found from its whole title clause by clause. In Chinese the last word of a clause that is not light decides what the
 * clause is about (开学典礼 is a ceremony); words that are not known make it less certain. What the meanings lead to is
 * decided in {@code dev.norms.files.university}.
 */
@NullMarked
package dev.norms.files.university.meaning;

import org.jspecify.annotations.NullMarked;
