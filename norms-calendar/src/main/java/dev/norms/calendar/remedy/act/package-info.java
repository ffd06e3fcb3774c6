/**
 * What a college can do about its obligations: acts, and what they lead to.
 *
 * <p>An {@link dev.norms.calendar.remedy.act.Act} is one thing to hold, write, pay, attest or change. It says who does
 * it and by which day, in words, and can be tried out: {@code applyTo} gives the ledger, with its college, as it would
 * be afterwards. A {@link dev.norms.calendar.remedy.act.Remedy} has the acts for one finding and their
 * {@link dev.norms.calendar.remedy.act.Outcome}. Which acts these are is found in {@code remedy}.
 *
 * <p>Whom a college appoints, elects or links is its own decision: an act names a person only where no other would do.
 * Where it is tried out, somebody is taken by a fixed rule.
 */
@NullMarked
package dev.norms.calendar.remedy.act;

import org.jspecify.annotations.NullMarked;
