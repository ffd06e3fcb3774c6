/**
 * The wishes of a college for arranging its activities: the rows of {@code preferences.csv} as values.
 *
 * <p>A {@link dev.norms.calendar.preference.Preference} says for which organization and kind of activity a
 * {@link dev.norms.calendar.preference.PreferenceRule} is meant. Rules are wishes or must hold, see
 * {@link dev.norms.calendar.preference.PreferenceKind#isWish}. {@link dev.norms.calendar.preference.Preferences} are
 * the input of {@code dev.norms.calendar.proposal}.
 */
@NullMarked
package dev.norms.calendar.preference;

import org.jspecify.annotations.NullMarked;
