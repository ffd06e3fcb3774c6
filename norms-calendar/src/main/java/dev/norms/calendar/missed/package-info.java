/**
 * What every organization and everything below it missed, so that somebody can follow it up. Not exported.
 *
 * <p>{@link dev.norms.calendar.missed.MissedUnder} is made once for a college and shares what does not change when one
 * more duty is missed.
 */
@NullMarked
package dev.norms.calendar.missed;

import org.jspecify.annotations.NullMarked;
