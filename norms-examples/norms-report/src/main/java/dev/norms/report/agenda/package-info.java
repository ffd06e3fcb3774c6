/**
 * What is to be done next: this week, within thirty days, and to make up for what lapsed, each with who does it and
 * how.
 *
 * <p>{@link dev.norms.report.agenda.FindingGroup} groups what several owners owe in the same days;
 * {@link dev.norms.report.agenda.AgendaView} lists what is due soon, {@link dev.norms.report.agenda.GreenUnit} what
 * would make the light of a unit green, {@link dev.norms.report.agenda.ActWords} says in words what cures a finding.
 * Whether something is owed and how it stands comes from the library.
 */
@NullMarked
package dev.norms.report.agenda;

import org.jspecify.annotations.NullMarked;
