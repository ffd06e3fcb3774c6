/**
 * Dates without a calendar: ranges of days, units and names of periods, cadences.
 *
 * <p>A {@link dev.norms.time.Period} is a <em>name</em> ({@code 2026-Q2}, {@code 2026-year-end},
 * {@code term-2020-11-05}); users store it, and it survives a new holiday notice. Its form is a
 * {@link dev.norms.time.PeriodForm}: a {@link dev.norms.time.PeriodUnit}, a {@link dev.norms.time.WindowName} or a
 * {@link dev.norms.time.SpecialForm}. A {@link dev.norms.time.WindowRule} gives the days of a named window; on which
 * working day a duty falls due is decided in the calendar module. A {@link dev.norms.time.Cadence} is a bound on a
 * number per form: "1–2 per month" is one value.
 *
 * <p>Ranges are half-open: the first day belongs to them, {@code until} is the first day that does not. Nothing here
 * reads a clock, a zone or a locale.
 */
@NullMarked
package dev.norms.time;

import org.jspecify.annotations.NullMarked;
