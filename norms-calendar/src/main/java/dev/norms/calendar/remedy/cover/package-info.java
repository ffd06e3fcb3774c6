/**
 * The least number of things that together do everything that is wanted. Not exported.
 *
 * <p>{@link dev.norms.calendar.remedy.cover.Cover} is a search over numbers: it knows nothing of norms, days or people.
 */
@NullMarked
package dev.norms.calendar.remedy.cover;

import org.jspecify.annotations.NullMarked;
