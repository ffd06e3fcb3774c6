/**
 * What a person reads in the terminal: the sections of a report about a schedule, an assessment or a copy of the
 * document.
 *
 * <p>Each section is a class with a {@code write} method that adds itself to a {@link dev.norms.cli.text.Page}; a
 * command chooses the sections it shows. {@link dev.norms.cli.report.BasisSection} says on what the answer rests,
 * {@link dev.norms.cli.report.OverviewSection} shows months by owners, {@link dev.norms.cli.report.AgendaSection} the
 * days ahead, {@link dev.norms.cli.report.TotalsSection} and {@link dev.norms.cli.report.StandingSection} sum up,
 * {@link dev.norms.cli.report.UrgentSection} lists what lapsed, {@link dev.norms.cli.report.TermsSection} which
 * re-elections are due, {@link dev.norms.cli.report.BallotsSection} which ballots are wrong,
 * {@link dev.norms.cli.report.FunnelSection} where admissions stand. {@link dev.norms.cli.report.TraceSection} tells
 * where a copy of the document differs, {@link dev.norms.cli.report.CoverageSection} which provision gives rise to
 * which norm. A {@code Batch} is what many owe alike and becomes one line; {@code Units} finds whose line something
 * belongs to; a {@code Mark} tells how it stands without colors.
 *
 * <p>Belongs here: choice and wording of what is shown. Does not belong here: any decision about a norm; verdicts,
 * rates and reasons are the library's. May import: norms-core, norms-calendar, text.
 */
@NullMarked
package dev.norms.cli.report;

import org.jspecify.annotations.NullMarked;
