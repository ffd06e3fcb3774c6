/**
 * The sections of the terminal report about a schedule, an assessment or a copy of the document.
 *
 * <p>Each section is a class with a {@code write} method that adds itself to a {@link dev.norms.cli.text.Page}; a
 * command chooses the sections it shows. {@link dev.norms.cli.report.BasisSection} shows the basis of the answer,
 * {@link dev.norms.cli.report.OverviewSection} obligations by owner and month,
 * {@link dev.norms.cli.report.AgendaSection} the days ahead, {@link dev.norms.cli.report.TotalsSection} and
 * {@link dev.norms.cli.report.StandingSection} summarize, {@link dev.norms.cli.report.UrgentSection} lists lapsed
 * obligations, {@link dev.norms.cli.report.TermsSection} re-elections, {@link dev.norms.cli.report.BallotsSection}
 * wrong ballots, {@link dev.norms.cli.report.FunnelSection} open admissions. {@link dev.norms.cli.report.TraceSection}
 * lists the differences in a copy of the document, {@link dev.norms.cli.report.CoverageSection} the norms based on each
 * provision. A {@code Batch} groups similar obligations into one line; units, lights and marks are those of the reports
 * ({@code dev.norms.report.unit}), and {@code Tones} colors them.
 *
 * <p>Verdicts, rates and reasons come from the library.
 */
@NullMarked
package dev.norms.cli.report;

import org.jspecify.annotations.NullMarked;
